import { addItem } from '../../../edits/add'
import { changeItem, setParameter } from '../../../edits/change'
import { sequence, setItems } from '../../../edits/edit'
import { markAsExisting } from '../../../edits/existing'
import { makeDefaultDomain } from '../../../edits/default-domain'
import { removeItems } from '../../../edits/remove'
import { organizationHome } from '../../../model/connectors'
import { find } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { textsOf, type Parameters } from '../../../model/parameter-value'
import { send } from '../designs'
import { accepting, arriving } from '../drawn'
import { partner, tenant } from '../ends'
import {
  acceptedToo,
  added,
  another,
  domainToo,
  edgeOf,
  edges,
  given,
  inside,
  internal,
  isOwnWorld,
  lastOf,
  limitedForGateway,
  listening,
  moveLast,
  nowhere,
  relayed,
  relaying,
  subscribed,
  subscribing,
  toFabrikam,
  twoHybridEdges,
  twoSites,
  type Grown,
} from './beyond-templates-ground'

/** Mistakes about Edge subscriptions, sites, partners and further servers and connectors. */
export const beyondTemplates: Readonly<Record<string, Grown>> = {
  'LIM-004': {
    ground: (design) => limitedForGateway(design, 'unlimited'),
    plant: (design) => limitedForGateway(design, 5)?.(design) ?? design,
  },
  'RC-VAL-011': {
    ground: (design) => {
      const server = internal(design).find(({ role, version }) => role === 'mailbox' && version !== '2010')
      return server && listening('receiveConnector-98', server, 'FrontendTransport', '10.9.9.8')
    },
    plant: setParameter('receiveConnector-98', 'Bindings', []),
  },
  'VAL-004': {
    ground: (design) =>
      isOwnWorld(design)
        ? undefined
        : sequence(acceptedToo, setParameter(domainToo, 'AddressBookEnabled', true), markAsExisting(domainToo)),
    plant: setParameter(domainToo, 'AddressBookEnabled', undefined),
  },
  'ORG-006': {
    ground: (design) => {
      const domains = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
      const existing = [domainToo, ...domains.map(({ id }) => id)].map(markAsExisting)
      return isOwnWorld(design) ? undefined : sequence(acceptedToo, makeDefaultDomain(domainToo), ...existing)
    },
    plant: removeItems([domainToo]),
  },
  'ORG-009': {
    ground: (design) => (isOwnWorld(design) ? undefined : acceptedToo),
    plant: (design) => {
      const domain = given(find(design, 'acceptedDomain', domainToo))
      return setItems(design, {
        [domainToo]: { ...domain, parameters: { ...domain.parameters, MakeDefault: true } },
      })
    },
  },
  'RC-BIND-003': {
    ground: (design) => {
      const server = internal(design).find(({ role, version }) => role === 'mailbox' && version !== '2010')
      return server && listening('receiveConnector-98', server, 'HubTransport', '10.9.9.8')
    },
    plant: (design) =>
      listening('receiveConnector-99', given(internal(design)[0]), 'FrontendTransport', '10.9.9.9')(design),
  },
  'EDGE-001': {
    ground: subscribed,
    plant: (design) =>
      send(added, { name: 'Own', home: edgeOf(design).id, parameters: { AddressSpaces: [relayed] } })(design),
  },
  'EDGE-003': {
    ground: (design) => {
      const own = edges(design).flatMap(({ id }) => indexes(design).sendConnectorsAt.get(id) ?? [])
      return own.length > 0 ? sequence(...own.map(({ id }) => markAsExisting(id))) : undefined
    },
    plant: subscribing,
  },
  'EDGE-011': {
    ground: subscribed,
    plant: (design) => {
      const SmartHosts = [{ server: edgeOf(design).id }]
      const parameters = { AddressSpaces: [relayed], DNSRoutingEnabled: false, SmartHosts }
      return send(added, {
        name: 'To Edge again',
        parameters: { ...parameters, SmartHostAuthMechanism: 'ExchangeServer', SourceTransportServers: inside(design) },
      })(design)
    },
  },
  'EDGE-012': { ground: subscribed, plant: accepting(relayed, { domainType: 'ExternalRelay' }) },
  'EDGE-013': {
    ground: relaying('ExternalRelay', (design) => ({ SourceTransportServers: [{ server: edgeOf(design).id }] })),
    plant: sequence(setParameter(added, 'DNSRoutingEnabled', true), setParameter(added, 'SmartHosts', undefined)),
  },
  'EDGE-014': {
    ground: relaying('InternalRelay', (design) => ({ SourceTransportServers: inside(design) })),
    plant: (design) => setParameter(added, 'SourceTransportServers', [{ server: edgeOf(design).id }])(design),
  },
  'EDGE-023': {
    ground: subscribed,
    plant: (design) => {
      const inbound = indexes(design).byKind.sendConnector.find(({ name }) => name.startsWith('EdgeSync - Inbound'))
      return setParameter(given(inbound).id, 'SmartHosts', ['10.9.9.9'])(design)
    },
  },
  'PATH-018': {
    ground: relaying('ExternalRelay', (design) => ({ SourceTransportServers: [{ server: edgeOf(design).id }] })),
    plant: setParameter(added, 'FrontendProxyEnabled', true),
  },
  'SC-SRC-002': {
    ground: relaying('ExternalRelay', (design) => ({ SourceTransportServers: [{ server: edgeOf(design).id }] })),
    plant: (design) =>
      setParameter(added, 'SourceTransportServers', [{ server: edgeOf(design).id }, ...inside(design)])(design),
  },
  'SC-SRC-004': {
    ground: (design) => (internal(design).length > 1 ? twoSites : undefined),
    plant: (design) => moveLast(design),
  },
  'SC-SRC-007': {
    flaws: ['SC-SRC-005'],
    ground: (design) => {
      const [server] = internal(design)
      return (
        server &&
        sequence(
          another(server),
          (current) => markAsExisting(lastOf(current).id)(current),
          (current) => toFabrikam({ text: lastOf(current).name })(current),
        )
      )
    },
    plant: (design) => removeItems([lastOf(design).id])(design),
  },
  'SC-SEL-001': {
    ground: (design) => {
      const SourceTransportServers = inside(design)
      const parameters = { AddressSpaces: ['*.fabrikam.com'], DNSRoutingEnabled: true, SourceTransportServers }
      return SourceTransportServers.length > 0 && indexes(design).byKind.partner.length === 0
        ? sequence(partner(), send('sendConnector-98', { name: 'To Fabrikam', parameters }))
        : undefined
    },
    plant: (design) => {
      const parameters = { AddressSpaces: [relayed], DNSRoutingEnabled: false, SmartHosts: ['10.7.7.7'] }
      const SourceTransportServers = inside(design)
      return send(added, { name: 'To a relay', parameters: { ...parameters, SourceTransportServers } })(design)
    },
  },
  'SC-SEL-002': {
    flaws: ['SC-SRC-004'],
    ground: (design) => {
      const [first] = internal(design)
      return first && internal(design).length > 1
        ? sequence(twoSites, moveLast, toFabrikam({ server: first.id }))
        : undefined
    },
    plant: setParameter(added, 'IsScopedConnector', true),
  },
  'SC-AS-009': {
    ground: (design) =>
      internal(design).length > 0 ? partner({ name: 'Europe', domains: ['eu.proseware.com'] }) : undefined,
    plant: (design) => {
      const parameters = { AddressSpaces: ['proseware.com'], SourceTransportServers: inside(design) }
      return send(added, { name: 'To Proseware', parameters })(design)
    },
  },
  'PATH-019': {
    ground: (design) =>
      indexes(design).byKind.gateway.some(({ takesInternetMail }) => takesInternetMail)
        ? addItem('internet', nowhere)
        : undefined,
    plant: (design) =>
      sequence(
        ...indexes(design).byKind.sendConnector.flatMap(({ id }) => [
          setParameter(id, 'DNSRoutingEnabled', true),
          changeItem<'sendConnector'>(id, { usage: 'Custom' }),
          ...['SmartHosts', 'SmartHostAuthMechanism', 'AuthenticationCredential', 'RequireTLS'].map((name) =>
            setParameter(id, name, undefined),
          ),
        ]),
      )(design),
  },
  'SC-AUTH-004': {
    ground: (design) => {
      const basic = indexes(design).byKind.sendConnector.some(isToDrawnBasic)
      return basic
        ? addItem('gateway', nowhere, {
            name: 'Relay',
            hostNames: ['relay.example.org'],
            addresses: ['10.7.7.7'],
            offers: ['basicOverTls'],
            sendsInternetMail: false,
            takesInternetMail: false,
          })
        : undefined
    },
    plant: (design) => {
      const connector = indexes(design).byKind.sendConnector.findLast(isToDrawnBasic)
      const gateway = indexes(design).byKind.gateway.at(-1)
      if (!connector || !gateway) return design
      const hosts = connector.parameters.SmartHosts as { server: string }[]
      return setParameter(connector.id, 'SmartHosts', [...hosts, { server: gateway.id }])(design)
    },
  },
  'EDGE-021': {
    ground: (design) => (isOwnWorld(design) ? tenant() : undefined),
    plant: (design) => arriving('exchangeOnline-1', edgeOf(design).id)(design),
  },
  'PATH-023': {
    flaws: ['PATH-003'],
    ground: (design) => {
      const gateway = indexes(design).byKind.gateway.find(({ externallyProtected }) => externallyProtected)
      const [out] = indexes(design).byKind.sendConnector
      return gateway && out && setParameter(out.id, 'AddressSpaces', ['example.org'])
    },
    plant: (design) =>
      sequence(...indexes(design).byKind.sendConnector.map(({ id }) => setParameter(id, 'AddressSpaces', ['*'])))(
        design,
      ),
  },
  'HYB-004': {
    flaws: ['TLS-007', 'TLS-009', 'EDGE-008'],
    ground: (design) => (edges(design).length > 0 ? twoHybridEdges : undefined),
    plant: changeItem<'certificate'>('certificate-2', { subject: 'CN=other.contoso.com' }),
  },
  'SC-SEL-005': {
    flaws: ['PATH-003'],
    ground: (design) => {
      const toAll = indexes(design)
        .sendConnectorsAt.get(organizationHome)
        ?.find(({ name }) => name === 'To Internet')
      return toAll && setParameter(toAll.id, 'AddressSpaces', ['example.org'])
    },
    plant: partner(),
  },
}

function isToDrawnBasic({ parameters }: { readonly parameters: Parameters }): boolean {
  const { SmartHostAuthMechanism, SmartHosts } = parameters
  return (
    textsOf(SmartHostAuthMechanism).some((text) => text.startsWith('Basic')) &&
    JSON.stringify(SmartHosts).includes('"server"')
  )
}
