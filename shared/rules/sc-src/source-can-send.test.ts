import { addItem } from '../../edits/add'
import { changeItem } from '../../edits/change'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { sourceCanSend } from './source-can-send'

const from = (...SourceTransportServers: ({ server: string } | { text: string })[]) =>
  send('sendConnector-9', { parameters: { SourceTransportServers } })
const subscribed = changeItem<'server'>('server-1', { subscribedSiteId: 'site-1' })
const of = (message: string) => ({ message, subject: 'sendConnector-9', parameter: 'SourceTransportServers' })

testRule(sourceCanSend, {
  passes: {
    'Mailbox servers, by reference and by name': designOf(
      mailbox(),
      mailbox(),
      from({ server: 'server-1' }, { text: 'mbx02' }),
    ),
    'an Edge subscription': designOf(edge(), subscribed, from({ server: 'server-1' })),
    'a Mailbox role without Client Access': designOf(
      mailbox({ version: '2013', roles2013: 'mailbox' }),
      from({ server: 'server-1' }),
    ),
    'none stated': designOf(mailbox(), send('sendConnector-9')),
  },
  fails: {
    'names and references that lead nowhere': {
      design: designOf(mailbox(), from({ text: 'MBX07' }, { server: 'server-9' })),
      findings: [of('unknown'), of('unknown')],
    },
    'a gateway': {
      design: designOf(addItem('gateway', { x: 0, y: 0 }), from({ server: 'gateway-1' })),
      findings: [of('unknown')],
    },
    'a Client Access server': {
      design: designOf(mailbox({ version: '2013', roles2013: 'clientAccess' }), from({ server: 'server-1' })),
      findings: [of('clientAccess')],
    },
    'an Edge without subscription': {
      design: designOf(edge(), from({ server: 'server-1' })),
      findings: [of('notSubscribed')],
    },
  },
})
