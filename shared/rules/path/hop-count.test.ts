import { drawn, inP0, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { hopCount } from './hop-count'

const atMailbox = 'receiveConnector-2'

testRule(hopCount, {
  passes: {
    'a finished drawing': drawn(),
    'a count that is just enough': drawn(set(inP0.fromInternal, 'MaxHopCount', 1)),
    'local hops without limit': drawn(set(atMailbox, 'MaxLocalHopCount', 0)),
    'what setup wrote': drawn(set(inP0.fromInternal, 'Comment', 'x')),
  },
  fails: {
    'a Mailbox server behind an Edge server that allows one hop': {
      design: drawn(set(atMailbox, 'MaxHopCount', 1)),
      findings: [{ message: 'exceeded', subject: atMailbox, parameter: 'MaxHopCount' }],
    },
    'one local hop': {
      design: drawn(set(atMailbox, 'MaxLocalHopCount', 1)),
      findings: [{ message: 'exceeded', subject: atMailbox, parameter: 'MaxLocalHopCount' }],
    },
  },
})
