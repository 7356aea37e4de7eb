import { designOf, mailbox, receive } from '../testing/designs'
import { externallySecured, relay } from '../testing/relays'
import { testRule } from '../testing/test-rule'
import { externallySecuredRelay } from './externally-secured'

const trusted = { message: 'trusted', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(externallySecuredRelay, {
  passes: {
    'an anonymous relay': designOf(mailbox(), relay('server-1', ['192.168.5.77'])),
    'external security without ExchangeServers': designOf(
      mailbox(),
      externallySecured('server-1', ['192.168.5.77'], { PermissionGroups: ['AnonymousUsers'] }),
    ),
  },
  fails: {
    'external security with ExchangeServers': {
      design: designOf(mailbox(), externallySecured('server-1', ['192.168.5.77'])),
      findings: [trusted],
    },
    'the usage type Internal, which brings ExchangeServers': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', {
          usage: 'Internal',
          parameters: { AuthMechanism: ['ExternalAuthoritative'] },
        }),
      ),
      findings: [trusted],
    },
  },
})
