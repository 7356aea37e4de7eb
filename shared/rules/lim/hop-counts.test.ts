import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { localHopsWithinHops } from './hop-counts'

const limited = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-99', 'server-1', { parameters }))
const more = { message: 'more', subject: 'receiveConnector-99', parameter: 'MaxLocalHopCount' }

testRule(localHopsWithinHops, {
  passes: {
    'the defaults': limited({}),
    'as many': limited({ MaxHopCount: 20, MaxLocalHopCount: 20 }),
    'what setup wrote': designOf(mailbox()),
  },
  fails: {
    'more local ones': { design: limited({ MaxHopCount: 20, MaxLocalHopCount: 21 }), findings: [more] },
    'more local ones than the default of all': { design: limited({ MaxLocalHopCount: 31 }), findings: [more] },
  },
})
