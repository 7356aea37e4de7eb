import { designOf, mailbox, send } from '../testing/designs'
import { set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { handOverSecured } from './hand-over-secured'

const byDefault = 'receiveConnector-4'
const notOffered = (subject = byDefault) => ({ message: 'notOffered', subject, parameter: 'AuthMechanism' })

const proxied = send('sendConnector-9', {
  parameters: { AddressSpaces: ['*'], FrontendProxyEnabled: true, SourceTransportServers: [{ server: 'server-1' }] },
})

testRule(handOverSecured, {
  passes: {
    'what setup made': designOf(mailbox()),
    'just what the servers need': designOf(mailbox(), set(byDefault, 'AuthMechanism', ['Tls', 'ExchangeServer'])),
    'the Front End, to which nothing is handed over': designOf(
      mailbox(),
      set('receiveConnector-1', 'AuthMechanism', ['Tls']),
    ),
    'a connector that trusts whoever connects': designOf(
      mailbox(),
      set(byDefault, 'AuthMechanism', ['Tls', 'ExternalAuthoritative']),
    ),
    'the proxy of outbound mail, where none is used': designOf(
      mailbox(),
      set('receiveConnector-3', 'AuthMechanism', ['Tls']),
    ),
    'a connector that does not answer at all': designOf(
      mailbox(),
      set(byDefault, 'AuthMechanism', ['None']),
      set(byDefault, 'Enabled', false),
    ),
  },
  fails: {
    'the proxy of outbound mail, where one is used': {
      design: designOf(mailbox(), proxied, set('receiveConnector-3', 'AuthMechanism', ['Tls'])),
      findings: [notOffered('receiveConnector-3')],
      fixed: true,
    },
    'no authentication': {
      design: designOf(mailbox(), set(byDefault, 'AuthMechanism', ['None'])),
      findings: [notOffered()],
      fixed: true,
    },
    'TLS alone': {
      design: designOf(mailbox(), set(byDefault, 'AuthMechanism', ['Tls', 'BasicAuth'])),
      findings: [notOffered()],
      fixed: true,
    },
    'signed-in mail without Exchange Server authentication': {
      design: designOf(mailbox(), set('receiveConnector-5', 'AuthMechanism', ['Tls', 'Integrated'])),
      findings: [notOffered('receiveConnector-5')],
      fixed: true,
    },
  },
})
