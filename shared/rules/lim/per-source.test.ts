import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { perSourceWithinTotal } from './per-source'

const limited = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-99', 'server-1', { parameters }))
const more = { message: 'more', subject: 'receiveConnector-99', parameter: 'MaxInboundConnectionPerSource' }

testRule(perSourceWithinTotal, {
  passes: {
    'the defaults': limited({}),
    'as many for one as for all': limited({ MaxInboundConnection: 100, MaxInboundConnectionPerSource: 100 }),
    'no limit for one, as setup writes it': limited({ MaxInboundConnectionPerSource: 'unlimited' }),
  },
  fails: {
    'more for one than for all': {
      design: limited({ MaxInboundConnection: 100, MaxInboundConnectionPerSource: 101 }),
      findings: [more],
    },
    'fewer for all than the default for one': { design: limited({ MaxInboundConnection: 10 }), findings: [more] },
  },
})
