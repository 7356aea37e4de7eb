import { setItems, type Edit } from '../../edits/edit'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { onlySourceGone } from './only-source-gone'

const from = (...SourceTransportServers: ({ server: string } | { text: string })[]) =>
  send('sendConnector-9', { parameters: { SourceTransportServers } })
const withoutFirst: Edit = (design) => setItems(design, { 'server-1': undefined })
const gone = { message: 'gone', subject: 'sendConnector-9', parameter: 'SourceTransportServers' }

testRule(onlySourceGone, {
  passes: {
    'all servers still there': designOf(mailbox(), from({ server: 'server-1' })),
    'another source left': designOf(
      mailbox(),
      mailbox(),
      from({ server: 'server-1' }, { text: 'MBX02' }),
      withoutFirst,
    ),
    'a source that never existed, which is another finding': designOf(mailbox(), from({ text: 'MBX07' }), withoutFirst),
    'no source stated': designOf(mailbox(), send('sendConnector-9'), withoutFirst),
  },
  fails: {
    'the only source, by reference': {
      design: designOf(mailbox(), from({ server: 'server-1' }), withoutFirst),
      findings: [gone],
    },
    'the only source, by name': {
      design: designOf(mailbox(), mailbox(), from({ text: 'mbx01' }), withoutFirst),
      findings: [gone],
    },
  },
})
