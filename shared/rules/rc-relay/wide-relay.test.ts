import { designOf, mailbox } from '../testing/designs'
import { externallySecured, relay } from '../testing/relays'
import { testRule } from '../testing/test-rule'
import { wideRelay } from './wide-relay'

const wide = { message: 'wide', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }

testRule(wideRelay, {
  passes: {
    'hosts, and exactly one /24': designOf(mailbox(), relay('server-1', ['192.168.5.77', '192.168.6.0/24'])),
    'one IPv6 network': designOf(mailbox(), relay('server-1', ['2001:db8:1:2::/64'])),
    'an IPv6 /48 that a connector on IPv4 never meets': designOf(mailbox(), relay('server-1', ['2001:db8:1::/48'])),
    'a wide range without the relay right': designOf(mailbox(), externallySecured('server-1', ['10.0.0.0/8'])),
  },
  fails: {
    'a /23, beside a host': {
      design: designOf(mailbox(), relay('server-1', ['192.168.5.77', '192.168.6.0/23'])),
      findings: [wide],
    },
    'one address more than a /24': {
      design: designOf(mailbox(), relay('server-1', ['192.168.5.0-192.168.6.0'])),
      findings: [wide],
    },
    'an IPv6 /48': {
      design: designOf(mailbox(), relay('server-1', ['2001:db8:1::/48'], { Bindings: ['[::]:25'] })),
      findings: [wide],
    },
  },
})
