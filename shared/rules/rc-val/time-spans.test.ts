import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { timeSpansWithinRange } from './time-spans'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters }))
const of = (message: string, parameter: string) => ({ message, subject: 'receiveConnector-9', parameter })

testRule(timeSpansWithinRange, {
  passes: {
    'the default connectors': designOf(edge(), mailbox()),
    'one second and one day': stating({ ConnectionInactivityTimeout: '00:00:01', ConnectionTimeout: '1.00:00:00' }),
    'no tarpit': stating({ TarpitInterval: '00:00:00' }),
  },
  fails: {
    'nothing, and a second more than a day': {
      design: stating({ ConnectionInactivityTimeout: '00:00:00', ConnectionTimeout: '1.00:00:01' }),
      findings: [of('range', 'ConnectionTimeout'), of('range', 'ConnectionInactivityTimeout')],
      fixed: true,
    },
    'texts that are no time spans': {
      design: stating({ ConnectionTimeout: '10 minutes', TarpitInterval: '00:00:75' }),
      findings: [of('form', 'ConnectionTimeout'), of('form', 'TarpitInterval')],
      fixed: true,
    },
    'a default connector changed': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'ConnectionTimeout', '2.00:00:00')),
      findings: [{ ...of('range', 'ConnectionTimeout'), subject: 'receiveConnector-1' }],
      fixed: true,
    },
  },
})
