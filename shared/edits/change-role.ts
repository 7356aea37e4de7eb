import { organizationHome, type SendConnector } from '../model/connectors'
import { domainNameOf, isDefaultDomain } from '../model/accepted-domains'
import type { Design, Item, Items } from '../model/design'
import type { AcceptedDomain } from '../model/organization-items'
import type { Server } from '../model/server'
import { asDefault } from './default-domain'
import { withItems } from './edit'
import { unsubscribeEdge } from './subscribe'

/**
 * A server that turns out to be no Edge: its subscription ends, its own Send connectors become connectors of the organization
 * with the server as their source, and so do its accepted domains, unless the organization has the same domain. It corrects
 * what is drawn, so both maps change.
 */
export function moveIntoOrganization(design: Design, { id }: Server): Design {
  const free = unsubscribeEdge(id)(design)
  return { ...free, items: moved(free.items, id, free), baseline: moved(free.baseline, id, free) }
}

function moved(items: Items, edgeId: string, design: Design): Items {
  const all = Object.values(items)
  const known = new Set(all.filter(isOfOrganization).map((domain) => domainNameOf(domain, design).toLowerCase()))
  const changes: Record<string, Item | undefined> = {}
  for (const item of all) {
    if (item.kind === 'sendConnector' && item.home === edgeId) changes[item.id] = sentBy(item, edgeId)
    if (item.kind === 'acceptedDomain' && item.home === edgeId) {
      changes[item.id] = known.has(domainNameOf(item, design).toLowerCase())
        ? undefined
        : { ...asDefault(item, isDefaultDomain(item, design) && known.size === 0), home: organizationHome }
    }
  }
  return withItems(items, changes)
}

function isOfOrganization(item: Item): item is AcceptedDomain {
  return item.kind === 'acceptedDomain' && item.home === organizationHome
}

function sentBy(connector: SendConnector, server: string): SendConnector {
  return {
    ...connector,
    home: organizationHome,
    parameters: { ...connector.parameters, SourceTransportServers: [{ server }] },
  }
}
