import { setParameter } from '../../edits/change'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { externallySecured, relay, relayGrants } from '../testing/relays'
import { testRule } from '../testing/test-rule'
import { relayOnDefaultConnector } from './default-connector'

testRule(relayOnDefaultConnector, {
  passes: {
    'the default connectors': designOf(mailbox(), edge()),
    'a relay connector of its own': designOf(mailbox(), relay('server-1', ['192.168.5.77'])),
    'an externally secured connector of its own': designOf(mailbox(), externallySecured('server-1', ['192.168.5.77'])),
  },
  fails: {
    'the relay right on Default Frontend': {
      design: designOf(mailbox(), (design) => relayGrants(design, 'receiveConnector-1')),
      findings: [{ message: 'right', subject: 'receiveConnector-1', parameter: 'PermissionGroups' }],
      fixed: true,
    },
    'external security on the default connector of an Edge': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'AuthMechanism', ['ExternalAuthoritative'])),
      findings: [{ message: 'externallySecured', subject: 'receiveConnector-1', parameter: 'AuthMechanism' }],
      fixed: true,
    },
    'a connector of setup under a name of its own': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', {
          name: 'Internet mail',
          origin: 'setup',
          parameters: { AuthMechanism: ['Tls', 'ExternalAuthoritative'] },
        }),
      ),
      findings: [{ message: 'externallySecured', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }],
    },
    'an imported connector with the name of a default one': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', {
          name: 'default frontend mbx01',
          origin: 'imported',
          parameters: { AuthMechanism: ['Tls', 'ExternalAuthoritative'] },
        }),
      ),
      findings: [{ message: 'externallySecured', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }],
    },
  },
})
