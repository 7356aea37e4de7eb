import { designOf, mailbox } from '../testing/designs'
import { externallySecured, relay } from '../testing/relays'
import { set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { trustedByAll } from './trusted-by-all'

const everybody = { message: 'everybody', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }

testRule(trustedByAll, {
  passes: {
    'one protected host': designOf(mailbox(), externallySecured('server-1', ['192.168.1.10'])),
    'a private network': designOf(mailbox(), externallySecured('server-1', ['172.16.0.0/12'])),
    'everybody, but without ExchangeServers, so that nobody is trusted': designOf(
      mailbox(),
      externallySecured('server-1', ['0.0.0.0/0'], { PermissionGroups: ['AnonymousUsers'] }),
    ),
    'an anonymous relay': designOf(mailbox(), relay('server-1', ['0.0.0.0/0'])),
  },
  fails: {
    'every address': {
      design: designOf(mailbox(), externallySecured('server-1', ['0.0.0.0-255.255.255.255'])),
      findings: [everybody],
    },
    'every address at a default connector, whose ranges are those of all incoming mail': {
      design: designOf(mailbox(), set('receiveConnector-1', 'AuthMechanism', ['Tls', 'ExternalAuthoritative'])),
      findings: [{ message: 'byDefault', subject: 'receiveConnector-1', parameter: 'AuthMechanism' }],
    },
    'the public addresses': {
      design: designOf(mailbox(), externallySecured('server-1', ['11.0.0.0-126.255.255.255'])),
      findings: [everybody],
    },
  },
})
