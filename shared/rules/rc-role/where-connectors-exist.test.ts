import { addItem } from '../../edits/add'
import { setExisting, type Edit } from '../../edits/edit'
import { itemOf, type ItemOf } from '../../model/design'
import { designOf, edge, hub, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { whereConnectorsExist } from './where-connectors-exist'

function connector(role?: string): Edit {
  return receive('receiveConnector-9', 'server-1', { parameters: role === undefined ? {} : { TransportRole: role } })
}
const mailbox2010: Edit = (design) =>
  setExisting(design, {
    'server-1': { ...(itemOf(design, 'server-1') as ItemOf<'server'>), version: '2010', role: 'mailbox' },
  })
const noService = { message: 'noService', subject: 'receiveConnector-9', parameter: 'TransportRole' }

testRule(whereConnectorsExist, {
  passes: {
    'Hub, Mailbox and Edge servers': designOf(hub(), edge(), mailbox()),
    'a Front End connector on a Client Access server of 2013': designOf(
      mailbox({ version: '2013', roles2013: 'clientAccess' }),
      connector('FrontendTransport'),
    ),
    'both roles on a 2013 server with both': designOf(mailbox({ version: '2013' }), connector('HubTransport')),
    'a role that is not stated': designOf(mailbox({ version: '2013', roles2013: 'mailbox' }), connector()),
  },
  fails: {
    'a connector on a gateway': {
      design: designOf(addItem('gateway', { x: 0, y: 0 }), receive('receiveConnector-9', 'gateway-1')),
      findings: [{ message: 'noServer', subject: 'receiveConnector-9' }],
    },
    'a connector on a 2010 server without the Hub role': {
      design: designOf(edge(), mailbox2010),
      findings: [{ message: 'noRole', subject: 'receiveConnector-1' }],
    },
    'a Transport connector on a Client Access server of 2013': {
      design: designOf(mailbox({ version: '2013', roles2013: 'clientAccess' }), connector('HubTransport')),
      findings: [noService],
      fixed: true,
    },
    'a Front End connector on a 2013 server with the Mailbox role alone': {
      design: designOf(mailbox({ version: '2013', roles2013: 'mailbox' }), connector('FrontendTransport')),
      findings: [noService],
      fixed: true,
    },
  },
})
