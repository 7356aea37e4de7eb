import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { hostBits } from './host-bits'

function ranges(...entries: string[]) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { parameters: { RemoteIPRanges: entries } }))
}
const network = { message: 'network', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }

testRule(hostBits, {
  passes: {
    'the default connector': designOf(edge()),
    'networks with their first address': ranges('192.168.1.0/24', 'fd00::/64'),
    'one host as a network': ranges('192.168.1.1/32'),
  },
  fails: {
    'a host with a prefix length': { design: ranges('17.17.17.1/24'), findings: [network], fixed: true },
    'two of them among others': {
      design: ranges('10.0.0.0/8', '192.168.1.1/24', 'fd00::5/64'),
      findings: [network, network],
      fixed: true,
    },
  },
})
