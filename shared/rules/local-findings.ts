import type { Connector } from '../model/connectors'
import { isConnector, type Design, type Item } from '../model/design'
import { indexes } from '../model/indexes'
import type { Server } from '../model/server'
import { restsOn } from '../model/settings'
import { itemContext, serverContext, type Prepared } from './contexts'
import { addFound, kindsOf } from './found'
import { rules } from './index'
import { surroundingsOf, changedBetween, type Surroundings } from './surroundings'
import type { Finding, ItemRule, Rule, ServerRule, Violation } from './rule'

/** What was found on an object, and on what that rests. */
interface Kept {
  readonly inputs: readonly unknown[]
  /** While these are the same, or nothing of them changed that the object refers to, so are the inputs. */
  surroundings: Surroundings
  readonly owned: readonly unknown[]
  /** The ids of the object, its owner and all that it refers to; undefined where it refers by name. */
  readonly ids: readonly string[] | undefined
  readonly findings: readonly Finding[]
}

const itemRules = rulesByKind()
const serverRules = rules.filter((rule): rule is ServerRule => rule.stage === 'design' && rule.scope === 'server')
const itemCache = new WeakMap<object, Kept>()
const serverCache = new WeakMap<object, Kept>()

interface Pass {
  readonly surroundings: Surroundings
  readonly items: readonly Item[]
  readonly found: readonly (readonly Finding[])[]
}

let latest: Pass | undefined

/**
 * The findings of the rules of scope item and server, in the order of the design's items. They are kept per object, so that
 * after an edit only what it touched is checked again.
 */
export function localFindings(design: Design): readonly Finding[] {
  const { items, byKind } = indexes(design)
  const surroundings = surroundingsOf(design)
  const before = latest?.surroundings === surroundings ? latest : undefined
  const found = items.map((item, index) =>
    before && before.items[index] === item
      ? (before.found[index] as readonly Finding[])
      : itemFindings(design, item, surroundings),
  )
  latest = { surroundings, items, found }
  return [...found, ...byKind.server.map((server) => serverFindings(design, server, surroundings))].flat()
}

const none: readonly never[] = []

function itemFindings(design: Design, item: Item, surroundings: Surroundings): readonly Finding[] {
  const own = itemRules.get(item.kind)
  if (!own) return none
  const known = keptFindings(itemCache.get(item), surroundings, none)
  if (known) return known
  const owner = 'server' in item ? item.server : 'home' in item ? item.home : item.id
  const idsOf = () => idsFor([item.id, owner], isConnector(item) ? [item] : none, design)
  return checked(itemCache, item, { surroundings, owned: none, idsOf }, itemContext(design, item), own)
}

function serverFindings(design: Design, server: Server, surroundings: Surroundings): readonly Finding[] {
  const { receiveConnectorsOf, sendConnectorsAt, acceptedDomainsAt } = indexes(design)
  const receive = receiveConnectorsOf.get(server.id) ?? none
  const send = sendConnectorsAt.get(server.id) ?? none
  const domains = acceptedDomainsAt.get(server.id) ?? none
  const owned = [receive, send, domains]
  const known = keptFindings(serverCache.get(server), surroundings, owned)
  if (known) return known
  const idsOf = () =>
    idsFor([server.id, ...[...receive, ...send, ...domains].map(({ id }) => id)], [...receive, ...send], design)
  return checked(serverCache, server, { surroundings, owned, idsOf }, serverContext(design, server), serverRules)
}

function idsFor(
  ids: readonly string[],
  connectors: readonly Connector[],
  design: Design,
): readonly string[] | undefined {
  const all = [...ids]
  for (const connector of connectors) {
    const more = restsOn(connector, design)
    if (!more) return undefined
    all.push(...more)
  }
  return all
}

function keptFindings(
  known: Kept | undefined,
  surroundings: Surroundings,
  owned: readonly unknown[],
): readonly Finding[] | undefined {
  if (!known || !areSame(known.owned, owned)) return undefined
  if (known.surroundings === surroundings) return known.findings
  const changed = known.ids && changedBetween(known.surroundings, surroundings)
  if (!changed || known.ids?.some((id) => changed.has(id))) return undefined
  known.surroundings = surroundings
  return known.findings
}

function checked<C>(
  cache: WeakMap<object, Kept>,
  key: object,
  { surroundings, owned, idsOf }: Pick<Kept, 'surroundings' | 'owned'> & { idsOf(): Kept['ids'] },
  { inputs, context }: Prepared<C>,
  own: readonly (Pick<Rule, 'id' | 'severity'> & { check(context: C): Iterable<Violation> })[],
): readonly Finding[] {
  const known = cache.get(key)
  const findings: Finding[] = []
  if (known && areSame(known.inputs, inputs)) append(findings, known.findings)
  else {
    const seen = context()
    for (const rule of own) addFound(findings, rule, rule.check(seen))
  }
  cache.set(key, { inputs, surroundings, owned, ids: idsOf(), findings })
  return findings
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

function append<T>(list: T[], more: readonly T[]) {
  for (const one of more) list.push(one)
}

function rulesByKind(): ReadonlyMap<string, readonly ItemRule[]> {
  const groups = new Map<string, ItemRule[]>()
  for (const rule of rules) {
    if (rule.stage !== 'design' || rule.scope !== 'item') continue
    for (const kind of kindsOf(rule as ItemRule)) groups.set(kind, [...(groups.get(kind) ?? []), rule as ItemRule])
  }
  return groups
}
