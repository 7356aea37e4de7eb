import { isSmtp, type AddressSpace } from '../../exchange/address-spaces'
import { canonicalDomain } from '../../exchange/domains'
import { groupByEach } from '../../group-by'
import { keptWhile } from '../../kept'
import { organizationHome, type SendConnector } from '../../model/connectors'
import { itemsAlone, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { siteOf } from '../../model/sites'
import { seesScoped } from '../../routing/distance'

/** The connectors of one home by address space: who takes what, found without comparing all pairs. */
export type Takers = ReadonlyMap<string, readonly SendConnector[]>

const nobody: Takers = new Map()

/** The connectors of a home that are enabled and seen by every server that sends. */
export function takersAt(home: string, design: Design): Takers {
  return takersByHome(design).get(home) ?? nobody
}

const takersByHome = keptWhile(itemsAlone, (design): ReadonlyMap<string, Takers> => {
  const homes = new Map<string, Takers>()
  for (const [home, connectors] of indexes(design).sendConnectorsAt) {
    const usable = connectors.filter((connector) => isUsable(connector, design))
    homes.set(home, takersOf(usable, design))
  }
  return homes
})

function takersOf(connectors: readonly SendConnector[], design: Design): Takers {
  return groupByEach(connectors, (connector) => (settings(connector, design).AddressSpaces.value ?? []).map(keyOf))
}

function isUsable(connector: SendConnector, design: Design): boolean {
  if (settings(connector, design).Enabled.value === false) return false
  return blindServers(connector, design).length === 0
}

/** One server of each other site that does not see a scoped connector; none where the sites of its sources are not drawn. */
export function blindServers(connector: SendConnector, design: Design): readonly Server[] {
  if (connector.home !== organizationHome || settings(connector, design).IsScopedConnector.value !== true) return []
  const sources = sourcesOf(connector, design)
  const placed = sources.every((server) => server.subscribedSiteId ?? siteOf(server, design))
  if (sources.length === 0 || !placed) return []
  return serversBySite(design).filter((server) => !seesScoped(server, sources, design))
}

/** One Mailbox or Hub server for each drawn site: what a connector looks like is the same for all of a site. */
function serversBySite(design: Design): readonly Server[] {
  const first = new Map<string, Server>()
  for (const server of indexes(design).byKind.server) {
    if (server.roles2013 === 'clientAccess') continue
    const site = siteOf(server, design)
    if (site !== undefined && !first.has(site)) first.set(site, server)
  }
  return [...first.values()]
}

/** The address spaces that take all of this one, the most specific first. */
export function coveringKeys(space: AddressSpace): readonly string[] {
  const { address } = space
  if (!isSmtp(space) || address === '*' || address === '--') return [keyOf(space)]
  return address.startsWith('*.') ? wildcardsOver(address.slice(2)) : [address, ...wildcardsOver(address)]
}

/** The address spaces that take a recipient's domain, the most specific first. */
export function keysForDomain(domain: string): readonly string[] {
  const name = canonicalDomain(domain)
  return [name, ...wildcardsOver(name)]
}

/** `*.eu.contoso.com`, `*.contoso.com`, `*.com`, `*`. */
function wildcardsOver(domain: string): readonly string[] {
  const labels = domain.split('.')
  return [...labels.map((_, index) => `*.${labels.slice(index).join('.')}`), '*']
}

export function keyOf(space: AddressSpace): string {
  return isSmtp(space) ? space.address.toLowerCase() : `${space.type}:${space.address}`.toLowerCase()
}
