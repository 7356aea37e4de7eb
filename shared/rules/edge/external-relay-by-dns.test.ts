import { setParameter } from '../../edits/change'
import { subscribeEdge } from '../../edits/subscribe'
import type { Parameters } from '../../model/parameter-value'
import { send } from '../testing/designs'
import { accepting, drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { externalRelayByDns } from './external-relay-by-dns'

const subscribed = subscribeEdge(inP0.edge, 'site-1')
const relayed = accepting('fabrikam.com', { domainType: 'ExternalRelay' })
const relay = (parameters: Parameters) =>
  send('sendConnector-99', { parameters: { AddressSpaces: ['fabrikam.com'], ...parameters } })
const onEdge = { SourceTransportServers: [{ server: inP0.edge }] }
const loop = { message: 'loop', subject: 'sendConnector-99', parameter: 'DNSRoutingEnabled' }

testRule(externalRelayByDns, {
  passes: {
    'a smart host': drawn(
      subscribed,
      relayed,
      relay({ ...onEdge, DNSRoutingEnabled: false, SmartHosts: ['10.7.7.7'] }),
    ),
    'a Mailbox server as source': drawn(
      subscribed,
      relayed,
      relay({ SourceTransportServers: [{ server: inP0.mailbox }] }),
    ),
  },
  fails: {
    'DNS routing on a subscribed Edge server': { design: drawn(subscribed, relayed, relay(onEdge)), findings: [loop] },
    'a domain of an Edge server that only the connector for everything takes': {
      design: drawn(accepting('fabrikam.com', { domainType: 'ExternalRelay', home: inP0.edge })),
      findings: [{ message: 'loopOfAll', subject: inP0.toInternet, parameter: 'AddressSpaces' }],
    },
    'a domain of the organization that the Edge server takes for a foreign one': {
      design: drawn(setParameter(inP0.edgeDomain, 'DomainType', 'ExternalRelay')),
      findings: [{ message: 'loopOfAll', subject: inP0.toInternet, parameter: 'AddressSpaces' }],
    },
    'DNS routing on an Edge server that keeps its own connectors': {
      design: drawn(
        accepting('fabrikam.com', { domainType: 'ExternalRelay', home: inP0.edge }),
        send('sendConnector-99', { home: inP0.edge, parameters: { AddressSpaces: ['fabrikam.com'] } }),
      ),
      findings: [loop],
    },
  },
})
