import { changeItem, setParameter, setTransportConfig } from '../../edits/change'
import { designOf, edge, mailbox, receive, send } from '../testing/designs'
import { partner } from '../testing/ends'
import { route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { listsOnEdge } from './lists-on-edge'

const toPartner = send('sendConnector-9', {
  home: 'server-1',
  parameters: { AddressSpaces: ['fabrikam.com'], DomainSecureEnabled: true },
})
const fromPartner = route({ from: 'partner-1', authentication: 'mutualTls' })
const listed = setTransportConfig('TLSReceiveDomainSecureList', ['fabrikam.com'])
const connector = (subject: string) => ({ message: 'connector', subject, parameter: 'DomainSecureEnabled' })

testRule(listsOnEdge, {
  passes: {
    'an Edge with a subscription': designOf(
      edge(),
      changeItem<'server'>('server-1', { subscribedSiteId: 'site-1' }),
      toPartner,
    ),
    'a connector of the organization': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { AddressSpaces: ['fabrikam.com'], DomainSecureEnabled: true } }),
    ),
    'Default Frontend, where setup turned it on': designOf(mailbox()),
    'domain security that cannot be, which is another finding': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { DomainSecureEnabled: true, AuthMechanism: ['Tls', 'ExternalAuthoritative'] },
      }),
      send('sendConnector-9', {
        home: 'server-1',
        parameters: { AddressSpaces: ['fabrikam.com'], DomainSecureEnabled: true, DNSRoutingEnabled: false },
      }),
    ),
    'mail of a partner that is not listed': designOf(edge(), partner(), fromPartner),
  },
  fails: {
    'connectors of an Edge without subscription': {
      design: designOf(
        edge(),
        toPartner,
        receive('receiveConnector-9', 'server-1', { parameters: { DomainSecureEnabled: true } }),
      ),
      findings: [connector('sendConnector-9'), connector('receiveConnector-9')],
    },
    'its default connector with domain security': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'DomainSecureEnabled', true)),
      findings: [connector('receiveConnector-1')],
    },
    'mail of a listed partner through such an Edge': {
      design: designOf(edge(), partner(), fromPartner, listed),
      findings: [{ message: 'route', subject: 'inboundRoute-1' }],
    },
  },
})
