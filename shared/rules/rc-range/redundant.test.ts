import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { redundantRange } from './redundant'

function ranges(...entries: string[]) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { parameters: { RemoteIPRanges: entries } }))
}
const at = { subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }

testRule(redundantRange, {
  passes: {
    'default connectors': designOf(edge(), mailbox()),
    'ranges side by side': ranges('10.1.1.1', '10.1.1.2', '10.2.0.0/16', 'fd00::/64'),
    'ranges that overlap in part': ranges('10.1.1.0-10.1.1.99', '10.1.1.50-10.1.1.150'),
    'the same number in the two families': ranges('0.0.0.1', '::1'),
  },
  fails: {
    'a range twice, written otherwise': {
      design: ranges('10.1.1.0/24', '10.1.1.0-10.1.1.255'),
      findings: [{ message: 'repeated', ...at }],
      fixed: true,
    },
    'the same text twice': {
      design: ranges('10.1.1.1', '10.9.9.9', '10.1.1.1'),
      findings: [{ message: 'repeated', ...at }],
      fixed: true,
    },
    'a host and a network within a wider network': {
      design: ranges('10.1.1.7', '10.1.1.0/24', '10.0.0.0/8'),
      findings: [
        { message: 'contained', ...at },
        { message: 'contained', ...at },
      ],
    },
  },
})
