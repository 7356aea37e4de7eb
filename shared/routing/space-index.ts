import type { AddressSpace } from '../exchange/address-spaces'
import { keptWhile } from '../kept'
import { organizationHome, type SendConnector } from '../model/connectors'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { sourcesOf } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
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
  for (const level of levelsOf(design, from, domain)) {
    const seen = level.filter((taker) => isEligible(taker, from, design))
    const best = seen.length > 1 ? nearest(seen, from, design) : seen[0]
    if (best) return best.connector
  }
  return undefined
}

/** Any domain that neither an address space nor an accepted domain names. */
export const other = Symbol('any other domain')

/** From the most specific address spaces to `*`. */
function* levelsOf(design: Design, from: Server, domain: string | typeof other): Generator<readonly Taker[]> {
  const lists = knownTo(design, from)
  const of = (pick: (index: SpaceIndex) => readonly Taker[] | undefined) => lists.flatMap((index) => pick(index) ?? [])
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

function nearest(takers: readonly Taker[], from: Server, design: Design): Taker | undefined {
  const ranked = takers.map((taker) => {
    const distance = distanceTo(from, sourcesOf(taker.connector, design), design)
    const cost = distance?.siteCost === undefined ? Infinity : distance.siteCost + taker.space.cost
    return { taker, cost, near: distance ? proximities.indexOf(distance.proximity) : Infinity }
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
