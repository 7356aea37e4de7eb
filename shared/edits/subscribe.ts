import { organizationHome, type SendConnector } from '../model/connectors'
import { find, type Design, type Item, type ItemOf } from '../model/design'
import { nextId } from '../model/ids'
import { indexes } from '../model/indexes'
import type { Endpoint } from '../model/parameter-value'
import { setExisting, setItems, type Edit } from './edit'
import { removeItems } from './remove'

/**
 * Subscribes an Edge server to an AD site (connectors.md f): its Send connectors and accepted domains go, because running
 * New-EdgeSubscription on it deletes them; the two connectors that EdgeSync makes appear, locked. Receive connectors stay:
 * they are local to the Edge. The subscription itself is a change to be scripted, the automatic connectors are not.
 */
export function subscribeEdge(edgeId: string, siteId: string): Edit {
  return (design) => {
    const edge = find(design, 'server', edgeId)
    if (!edge || edge.role !== 'edge' || edge.subscribedSiteId === siteId) return design
    const fresh = edge.subscribedSiteId === undefined ? design : unsubscribeEdge(edgeId)(design)
    const cleared = removeItems(deletedBySubscribing(fresh, edgeId))(fresh)
    const subscribed = setItems(cleared, { [edgeId]: { ...edge, subscribedSiteId: siteId } })
    return withAutomaticConnectors(subscribed, edgeId, siteId)
  }
}

/** Ends a subscription: EdgeSync's connectors go, with the Edge as a source of the connectors that other Edges share. */
export function unsubscribeEdge(edgeId: string): Edit {
  return (design) => {
    const edge = find(design, 'server', edgeId)
    if (!edge || edge.subscribedSiteId === undefined) return design
    const { subscribedSiteId: _, ...unsubscribed } = edge
    return withoutAutomaticConnectors(setItems(design, { [edgeId]: unsubscribed }), edgeId)
  }
}

/** What a subscription deletes on the Edge: everything of its own that would be replicated to it. */
export function deletedBySubscribing(design: Design, edgeId: string): readonly string[] {
  const known = indexes(design)
  const owned = [...(known.sendConnectorsAt.get(edgeId) ?? []), ...(known.acceptedDomainsAt.get(edgeId) ?? [])]
  return owned.map(({ id }) => id)
}

/** Every Edge has its inbound connector; the Edges of a site share one Internet connector. */
function withAutomaticConnectors(design: Design, edgeId: string, siteId: string): Design {
  const site = design.organization.sites.find(({ id }) => id === siteId)?.name ?? siteId
  const source: Endpoint = { server: edgeId }
  const [inboundName, outboundName] = namesOf(site)
  const inbound = automatic(design, inboundName, {
    AddressSpaces: ['SMTP:--;1'],
    SourceTransportServers: [source],
    DNSRoutingEnabled: false,
    SmartHosts: ['--'],
  })
  const withInbound = setExisting(design, { [inbound.id]: inbound })
  const shared = automaticConnectors(withInbound).find(({ name }) => name === outboundName)
  const outbound = shared
    ? { ...shared, parameters: { ...shared.parameters, SourceTransportServers: [...sourcesOf(shared), source] } }
    : automatic(withInbound, outboundName, {
        AddressSpaces: ['SMTP:*;100'],
        SourceTransportServers: [source],
        DNSRoutingEnabled: true,
        DomainSecureEnabled: true,
      })
  return setExisting(withInbound, { [outbound.id]: outbound })
}

function automatic(design: Design, name: string, parameters: SendConnector['parameters']): SendConnector {
  return {
    kind: 'sendConnector',
    id: nextId(design, 'sendConnector'),
    origin: 'edgeSync',
    name,
    home: organizationHome,
    grants: [],
    parameters,
  }
}

function withoutAutomaticConnectors(design: Design, edgeId: string): Design {
  return automaticConnectors(design).reduce((current, connector) => {
    const sources = sourcesOf(connector)
    const rest = sources.filter(({ server }) => server !== edgeId)
    if (rest.length === sources.length) return current
    const next: Item | undefined =
      rest.length === 0
        ? undefined
        : { ...connector, parameters: { ...connector.parameters, SourceTransportServers: rest } }
    return setExisting(current, { [connector.id]: next })
  }, design)
}

/** EdgeSync's connectors of a site that is called otherwise from now on. */
export function renameAutomatic(before: string, after: string): Edit {
  return (design) =>
    automaticConnectors(design).reduce((current, connector) => {
      const name = namesOf(before).indexOf(connector.name)
      const next = namesOf(after)[name]
      return next === undefined ? current : setExisting(current, { [connector.id]: { ...connector, name: next } })
    }, design)
}

/** What EdgeSync calls the connectors of a site (connectors.md f): into it, and from it to the Internet. */
function namesOf(site: string): readonly [inbound: string, outbound: string] {
  return [`EdgeSync - Inbound to ${site}`, `EdgeSync - ${site} to Internet`]
}

/** The connectors that EdgeSync made for an Edge server, those included that it shares with others of its site. */
export function automaticConnectorsOf(design: Design, edgeId: string): readonly SendConnector[] {
  return automaticConnectors(design).filter((connector) => sourcesOf(connector).some(({ server }) => server === edgeId))
}

/** The connectors that EdgeSync made. */
export function automaticConnectors(design: Design): readonly ItemOf<'sendConnector'>[] {
  return indexes(design).byKind.sendConnector.filter(({ origin }) => origin === 'edgeSync')
}

function sourcesOf(connector: SendConnector): Endpoint[] {
  const sources = connector.parameters.SourceTransportServers
  if (!Array.isArray(sources)) return []
  return sources.flatMap((entry) => (typeof entry === 'object' && 'server' in entry ? [entry] : []))
}
