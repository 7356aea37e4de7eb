import { domainNameOf } from '../../model/accepted-domains'
import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { routesByDns, deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { versionFacts } from '../../exchange/versions'
import { accountNames, accountPurposes } from '../generated-names'
import type { Choice } from './choice'
import * as adding from './additions'

/** Edge to Mailbox or Hub: `To Internal Org` on the Edge, with every such server as a smart host (procedures P0 and P1, step 2). */
export function edgeToOrganization(design: Design, edge: Server, target: Server): readonly Choice[] {
  const existing = internalConnectorOf(edge, design)
  if (existing) {
    return [
      {
        id: 'extendHosts',
        edit: (current) =>
          withDomains(adding.appendEntry(current, existing.id, 'SmartHosts', hostOf(current, target)), edge),
      },
    ]
  }
  return [
    { id: 'organizationFromEdge', edit: (current) => newInternalConnector(withDomains(current, edge), edge, target) },
  ]
}

function newInternalConnector(design: Design, edge: Server, target: Server): Design {
  const credential = adding.addCredential(
    design,
    'Account in Exchange Servers',
    accountPurposes.toMailboxServers(edge.name),
    {
      where: 'domain',
      memberOfExchangeServers: true,
    },
  )
  return adding.addSendConnector(credential.design, {
    name: 'To Internal Org',
    home: edge.id,
    usage: 'Internal',
    parameters: {
      AddressSpaces: internalSpaces(credential.design, edge),
      DNSRoutingEnabled: false,
      SmartHosts: [hostOf(credential.design, target)],
      SmartHostAuthMechanism: 'BasicAuthRequireTLS',
      AuthenticationCredential: { credential: credential.id },
    },
  }).design
}

/** `--` stands for all accepted domains; the 2013 procedure lists them as `*.domain` instead. */
function internalSpaces(design: Design, edge: Server): string[] {
  if (!versionFacts[edge.version].procedureListsDomains) return ['--']
  const domains = adding.acceptedDomainsOf(design, edge.id)
  return domains.length > 0 ? domains.map((domain) => `*.${domainNameOf(domain, design).replace(/^\*\./, '')}`) : ['--']
}

function internalConnectorOf(edge: Server, design: Design): SendConnector | undefined {
  return (indexes(design).sendConnectorsAt.get(edge.id) ?? []).find(
    (connector) =>
      connector.origin !== 'edgeSync' &&
      deliveryTargets(connector, design).some(({ node }) => node.kind === 'server' && node.role !== 'edge'),
  )
}

function hostOf(design: Design, target: Server) {
  const answering = adding.defaultListener(target, design)
  return { server: target.id, ...(answering && { expects: answering.id }) }
}

function withDomains(design: Design, edge: Server): Design {
  return adding.copyAcceptedDomains(design, edge)
}

/** Mailbox or Hub to Edge: `To Edge` in the organization and `From Internal Org` on the Edge (procedures P0 and P1, steps 4 and 5). */
export function organizationToEdge(design: Design, source: Server, edge: Server): readonly Choice[] {
  const connectors = (indexes(design).sendConnectorsAt.get(organizationHome) ?? []).filter(
    (connector) => connector.origin !== 'edgeSync' && !routesByDns(settings(connector, design)),
  )
  const same = connectors.find((connector) =>
    deliveryTargets(connector, design).some(({ node }) => node.id === edge.id),
  )
  if (same)
    return [
      { id: 'extendSources', edit: (current) => extendSources(withDomains(current, edge), same.id, source, edge) },
    ]
  const other = connectors.find((connector) =>
    deliveryTargets(connector, design).some(({ node }) => node.kind === 'server' && node.role === 'edge'),
  )
  if (!other)
    return [
      {
        id: 'edgeBasicOverTls',
        edit: (current) => newConnectorToEdge(withDomains(current, edge), source, edge, 'To Edge'),
      },
    ]
  const own = `To ${edge.name}`
  const beside = { connector: other.name, own }
  return [
    {
      id: 'ownConnectorToEdge',
      beside,
      edit: (current) => newConnectorToEdge(withDomains(current, edge), source, edge, own),
    },
    {
      id: 'addEdgeAsSmartHost',
      beside,
      edit: (current) => addEdgeAsHost(withDomains(current, edge), other.id, source, edge),
    },
  ]
}

function newConnectorToEdge(design: Design, source: Server, edge: Server, name: string): Design {
  const receiving = receiveFrom(design, source, edge)
  const credential = adding.addCredential(
    receiving.design,
    accountNames.localOn(edge.name),
    accountPurposes.toEdge(edge.name),
    {
      where: edge.id,
    },
  )
  return adding.addSendConnector(credential.design, {
    name,
    home: organizationHome,
    usage: 'Internal',
    parameters: {
      AddressSpaces: ['*'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: edge.id, expects: receiving.id }],
      SourceTransportServers: [{ server: source.id }],
      SmartHostAuthMechanism: 'BasicAuthRequireTLS',
      AuthenticationCredential: { credential: credential.id },
    },
  }).design
}

/** The Edge's own connector for the organization, with the source's address among its remote ranges. */
function receiveFrom(design: Design, source: Server, edge: Server): adding.Added {
  const existing = (indexes(design).receiveConnectorsOf.get(edge.id) ?? []).find(
    (connector) => connector.origin === 'designed' && connector.usage === 'Internal',
  )
  if (existing)
    return { design: adding.appendEntry(design, existing.id, 'RemoteIPRanges', { server: source.id }), id: existing.id }
  return adding.addReceiveConnector(design, {
    name: 'From Internal Org',
    server: edge.id,
    usage: 'Internal',
    parameters: {
      AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer'],
      Bindings: [adding.listenerTowards(edge, source)],
      RemoteIPRanges: [{ server: source.id }],
    },
  })
}

function extendSources(design: Design, connectorId: string, source: Server, edge: Server): Design {
  const receiving = receiveFrom(design, source, edge)
  return adding.appendEntry(receiving.design, connectorId, 'SourceTransportServers', { server: source.id })
}

/** Another Edge as a second smart host: the account must then exist on both. */
function addEdgeAsHost(design: Design, connectorId: string, source: Server, edge: Server): Design {
  const connector = design.items[connectorId]
  if (connector?.kind !== 'sendConnector') return design
  const sources = settings(connector, design).SourceTransportServers.value ?? []
  const receiving = sources.reduce<adding.Added>(
    (current, { server }) => (server ? receiveFrom(current.design, server, edge) : current),
    receiveFrom(design, source, edge),
  )
  const extended = adding.appendEntry(receiving.design, connectorId, 'SmartHosts', {
    server: edge.id,
    expects: receiving.id,
  })
  return adding.appendEntry(extended, connectorId, 'SourceTransportServers', { server: source.id })
}
