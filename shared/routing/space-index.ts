import type { AddressSpace } from '../exchange/address-spaces'
import { keptWhile } from '../kept'
import { organizationHome, type SendConnector } from '../model/connectors'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { sourcesOf } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { siteOf } from '../model/sites'
import { acceptedDomainFor, isOfAcceptedDomains } from './accepted-domain'
import { distanceTo, proximities, seesScoped } from './distance'

/** A connector by one of its address spaces. */
export interface Taker {
  readonly connector: SendConnector
  readonly space: AddressSpace
  readonly scoped: boolean
}

/** Which enabled Send connectors of a home take a domain, found by name instead of by trying each. */
export interface SpaceIndex {
  readonly exact: ReadonlyMap<string, readonly Taker[]>
  /** By the domain without `*.`. */
  readonly below: ReadonlyMap<string, readonly Taker[]>
  readonly acceptedDomains: readonly Taker[]
  readonly all: readonly Taker[]
}

/**
 * The Send connector that a server selects for a domain in canonical form, as `selectSendConnector` without a size; it looks
 * at those only whose address spaces take the domain. `other` stands for a domain that nothing names.
 */
export function quickSelect(design: Design, from: Server, domain: string | typeof other): SendConnector | undefined {
  for (const lists of levelsOf(design, from, domain)) {
    const best = from.role === 'edge' ? bestOf(lists.flat(), from, design) : bestInside(lists[0], from, design)
    if (best) return best.connector
  }
  return undefined
}

const sameSite = proximities.indexOf('sameSite')

/** `nearestOfAll`: what counts as nearest, so that for a site no server of it is nearer to itself. */
function bestOf(takers: readonly Taker[], from: Server, design: Design, nearestOfAll = 0): Taker | undefined {
  const seen = takers.filter((taker) => isEligible(taker, from, design))
  return seen.length > 1 ? nearest(seen, from, design, nearestOfAll) : seen[0]
}

/**
 * Servers of a site have the same way to every source server, but to themselves: what is best for the site is looked for once, so that
 * thousands of connectors are no work for each server.
 */
function bestInside(takers: readonly Taker[] | undefined, from: Server, design: Design): Taker | undefined {
  if (!takers) return undefined
  const { bySource, bySite } = rankingOf(takers, design)
  const site = siteOf(from, design)
  if (!bySite.has(site)) bySite.set(site, bestOf(takers, from, design, sameSite))
  const ofSite = bySite.get(site)
  const own = bySource.get(from.id) ?? []
  return own.length === 0 ? ofSite : nearest(ofSite ? [...own, ofSite] : own, from, design)
}

interface Ranking {
  readonly bySource: ReadonlyMap<string, readonly Taker[]>
  /** Filled as servers of the sites ask. */
  readonly bySite: Map<string | undefined, Taker | undefined>
}

const rankingOf = keptWhile(
  (takers: readonly Taker[], design: Design) => [takers, indexes(design).referable, design.organization],
  (takers, design): Ranking => {
    const bySource = new Map<string, Taker[]>()
    for (const taker of takers) for (const { id } of sourcesOf(taker.connector, design)) add(bySource, id, taker)
    return { bySource, bySite: new Map() }
  },
)

/** Any domain that neither an address space nor an accepted domain names. */
export const other = Symbol('any other domain')

/** From the most specific address spaces to `*`. */
function* levelsOf(
  design: Design,
  from: Server,
  domain: string | typeof other,
): Generator<readonly (readonly Taker[])[]> {
  const lists = knownTo(design, from)
  const of = (pick: (index: SpaceIndex) => readonly Taker[] | undefined) =>
    lists.flatMap((index) => {
      const list = pick(index)
      return list ? [list] : []
    })
  if (domain !== other) {
    yield of(({ exact }) => exact.get(domain))
    for (const suffix of suffixes(domain)) yield of(({ below }) => below.get(suffix))
    if (from.role === 'edge' && isOfAcceptedDomains(acceptedDomainFor(design, from, domain), design))
      yield of(({ acceptedDomains }) => acceptedDomains)
  }
  yield of(({ all }) => all)
}

/** `a.b.c`, `b.c`, `c`. */
function suffixes(domain: string): readonly string[] {
  const labels = domain.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}

function knownTo(design: Design, from: Server): readonly SpaceIndex[] {
  if (from.role !== 'edge') return [spaceIndex(design, organizationHome)]
  const own = spaceIndex(design, from.id)
  return from.subscribedSiteId === undefined ? [own] : [own, spaceIndex(design, organizationHome)]
}

function isEligible({ connector, scoped }: Taker, from: Server, design: Design): boolean {
  const sources = sourcesOf(connector, design)
  if (sources.length === 0) return false
  if (from.role === 'edge' && connector.home !== from.id && !sources.includes(from)) return false
  return !scoped || seesScoped(from, sources, design)
}

function nearest(takers: readonly Taker[], from: Server, design: Design, nearestOfAll = 0): Taker | undefined {
  const ranked = takers.map((taker) => {
    const distance = distanceTo(from, sourcesOf(taker.connector, design), design)
    const cost = distance?.siteCost === undefined ? Infinity : distance.siteCost + taker.space.cost
    return { taker, cost, near: distance ? Math.max(nearestOfAll, proximities.indexOf(distance.proximity)) : Infinity }
  })
  return ranked.toSorted((a, b) => compare(a.cost, b.cost) || compare(a.near, b.near) || byName(a.taker, b.taker))[0]
    ?.taker
}

function compare(a: number | string, b: number | string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function byName({ connector: a }: Taker, { connector: b }: Taker): number {
  return compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id)
}

/** The enabled connectors of a home by their SMTP address spaces; the same object while none of the connectors changes. */
export function spaceIndex(design: Design, home: string): SpaceIndex {
  const connectors = indexes(design).sendConnectorsAt.get(home)
  if (!connectors) return nothing
  return indexOf(connectors, design)
}

const nothing: SpaceIndex = { exact: new Map(), below: new Map(), acceptedDomains: [], all: [] }

const indexOf = keptWhile((connectors: readonly SendConnector[], _design: Design) => [connectors], build)

function build(connectors: readonly SendConnector[], design: Design): SpaceIndex {
  const exact = new Map<string, Taker[]>()
  const below = new Map<string, Taker[]>()
  const acceptedDomains: Taker[] = []
  const all: Taker[] = []
  for (const connector of connectors) {
    const { Enabled, IsScopedConnector, AddressSpaces } = settings(connector, design)
    if (Enabled.value === false) continue
    const scoped = IsScopedConnector.value === true
    for (const space of AddressSpaces.value ?? []) {
      if (space.type !== 'SMTP') continue
      const taker = { connector, space, scoped }
      if (space.address === '*') all.push(taker)
      else if (space.address === '--') acceptedDomains.push(taker)
      else if (space.address.startsWith('*.')) add(below, space.address.slice(2), taker)
      else add(exact, space.address, taker)
    }
  }
  return { exact, below, acceptedDomains, all }
}

function add(map: Map<string, Taker[]>, key: string, taker: Taker) {
  const list = map.get(key)
  if (list) list.push(taker)
  else map.set(key, [taker])
}
