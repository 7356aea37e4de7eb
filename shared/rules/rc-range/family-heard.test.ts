import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { familyHeard } from './family-heard'

const relay = (parameters: Parameters) =>
  receive('receiveConnector-99', 'server-1', {
    name: 'Relay',
    parameters: { TransportRole: 'FrontendTransport', ...parameters },
  })
const never = { message: 'never', subject: 'receiveConnector-99', parameter: 'RemoteIPRanges' }
const both = ['0.0.0.0:25', '[::]:25']

testRule(familyHeard, {
  passes: {
    'IPv4 on IPv4': designOf(mailbox(), relay({ Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.20.0.50'] })),
    'both families on both': designOf(
      mailbox(),
      relay({ Bindings: both, RemoteIPRanges: ['10.20.0.50', 'fe80::/10'] }),
    ),
    'IPv4 alone on both': designOf(mailbox(), relay({ Bindings: both, RemoteIPRanges: ['10.20.0.50'] })),
    'the default Front End bound to one address, with the ranges of setup': designOf(
      mailbox(),
      set('receiveConnector-1', 'Bindings', ['192.168.5.10:25']),
    ),
    'the connector of an Edge server': designOf(edge(), set('receiveConnector-1', 'Bindings', ['10.1.1.1:25'])),
    'every address of both families on IPv4': designOf(
      mailbox(),
      relay({ Bindings: ['192.168.5.10:25'], RemoteIPRanges: ['0.0.0.0-255.255.255.255', '::/0'] }),
    ),
    'no binding yet': designOf(mailbox(), relay({ RemoteIPRanges: ['fe80::/10'] })),
  },
  fails: {
    'every IPv6 address and nothing else on IPv4, which never answers anybody': {
      design: designOf(mailbox(), relay({ Bindings: ['192.168.5.10:25'], RemoteIPRanges: ['::/0'] })),
      findings: [never],
    },
    'an IPv6 network on IPv4': {
      design: designOf(mailbox(), relay({ Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.20.0.50', 'fe80::/10'] })),
      findings: [never],
      fixed: true,
    },
    'an IPv6 host on one IPv4 address': {
      design: designOf(mailbox(), relay({ Bindings: ['192.168.5.10:25'], RemoteIPRanges: ['2001:db8::50'] })),
      findings: [never],
    },
    'an IPv4 host on IPv6': {
      design: designOf(mailbox(), relay({ Bindings: ['[::]:2526'], RemoteIPRanges: ['10.20.0.50'] })),
      findings: [never],
      fixed: true,
    },
  },
})
