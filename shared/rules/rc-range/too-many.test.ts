import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { tooManyRanges } from './too-many'

const answering = (count: number) =>
  designOf(
    mailbox(),
    receive('receiveConnector-99', 'server-1', {
      parameters: { RemoteIPRanges: Array.from({ length: count }, (_, n) => `10.9.${n >> 8}.${n & 255}`) },
    }),
  )

testRule(tooManyRanges, {
  passes: { 'as many as the directory holds': answering(1200), 'what setup made': designOf(mailbox()) },
  fails: {
    'one more': {
      design: answering(1201),
      findings: [{ message: 'many', subject: 'receiveConnector-99', parameter: 'RemoteIPRanges' }],
    },
  },
})
