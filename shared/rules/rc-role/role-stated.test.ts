import { designOf, edge, hub, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { roleStated } from './role-stated'

const unstated = { message: 'unstated', subject: 'receiveConnector-9', parameter: 'TransportRole' }
function bound(port: number) {
  return receive('receiveConnector-9', 'server-1', { parameters: { Bindings: [`0.0.0.0:${port}`] } })
}

testRule(roleStated, {
  passes: {
    'the default connectors': designOf(mailbox()),
    'a stated role': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: 'FrontendTransport' } }),
    ),
    'a wrong role, which another rule reports': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: 'Frontend' } }),
    ),
    'an Edge connector': designOf(edge(), bound(25)),
    'a 2010 Hub connector': designOf(hub(), bound(25)),
  },
  fails: {
    'a designed connector on port 25, which then clashes with the Front End': {
      design: designOf(mailbox(), bound(25)),
      findings: [{ ...unstated, message: 'clashing' }],
      fixed: true,
    },
    'a designed connector on a port of its own': {
      design: designOf(mailbox(), bound(2526)),
      findings: [unstated],
      fixed: true,
    },
    'a connector of a 2013 server with the Client Access role alone': {
      design: designOf(mailbox({ version: '2013', roles2013: 'clientAccess' }), bound(26)),
      findings: [{ ...unstated, message: 'onlyService' }],
      fixed: true,
    },
    'a designed connector on a port of the Transport service, without a guess': {
      design: designOf(mailbox(), bound(2525)),
      findings: [unstated],
    },
    'a connector of a 2013 server with the Mailbox role alone': {
      design: designOf(mailbox({ version: '2013', roles2013: 'mailbox' }), bound(26)),
      findings: [{ ...unstated, message: 'onlyService' }],
      fixed: true,
    },
  },
})
