import { changeItem } from '../../edits/change'
import { designOf, edge, hub, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { singleSource } from './single-source'

const from = (id: string, ...servers: string[]) =>
  send(id, {
    name: `To ${id}`,
    parameters: { AddressSpaces: ['*'], SourceTransportServers: servers.map((server) => ({ server })) },
  })
const single = { message: 'single', subject: 'sendConnector-1', parameter: 'SourceTransportServers' }

testRule(singleSource, {
  passes: {
    'both servers': designOf(mailbox(), mailbox(), from('sendConnector-1', 'server-1', 'server-2')),
    'the only server there is, beside an Edge': designOf(hub(), edge(), from('sendConnector-1', 'server-1')),
    'a Client Access server, which cannot send': designOf(
      mailbox({ version: '2013', roles2013: 'mailbox' }),
      mailbox({ version: '2013', roles2013: 'clientAccess' }),
      from('sendConnector-1', 'server-1'),
    ),
    'a second connector with the other server': designOf(
      mailbox(),
      mailbox(),
      from('sendConnector-1', 'server-1'),
      from('sendConnector-2', 'server-2'),
    ),
    'one partner domain only': designOf(
      mailbox(),
      mailbox(),
      send('sendConnector-1', {
        parameters: { AddressSpaces: ['fabrikam.com'], SourceTransportServers: [{ server: 'server-1' }] },
      }),
    ),
  },
  fails: {
    'one of two Mailbox servers': {
      design: designOf(mailbox(), mailbox(), from('sendConnector-1', 'server-2')),
      findings: [single],
    },
    'one of two Edge subscriptions': {
      design: designOf(
        edge(),
        edge(),
        changeItem<'server'>('server-1', { subscribedSiteId: 'site-1' }),
        changeItem<'server'>('server-2', { subscribedSiteId: 'site-1' }),
        from('sendConnector-1', 'server-1'),
      ),
      findings: [single],
    },
  },
})
