import type { Connector } from '../model/connectors'
import { groupBy } from '../group-by'
import { isConnector, type Design, type Item } from '../model/design'
import { indexes } from '../model/indexes'
import type { Server } from '../model/server'
import { sourcesOf } from '../model/relations'
import { restsOn } from '../model/settings'
import { isUntouchedConnector, itemContext, serverContext, type Prepared } from './contexts'
import { addFound, kindsOf } from './found'
import { rules } from './index'
import { surroundingsOf, changedBetween, type Surroundings } from './surroundings'
import type { Finding, ItemRule, Rule, ServerRule, Violation } from './rule'
import { sameMembers } from '../same-members'

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
const itemCache = new WeakMap<Item, Kept>()
const serverCache = new WeakMap<Server, Kept>()

/** The objects of the design checked last, and what is kept of each: most are the same in the next one. */
interface Pass {
  readonly surroundings: Surroundings
  readonly items: readonly Item[]
  readonly kept: readonly (Kept | undefined)[]
}

let latest: Pass | undefined

/**
 * The findings of the rules of scope item and server, in the order of the design's items. They are kept per object, so that
 * after an edit only what it touched is checked again.
 */
export function localFindings(design: Design): readonly Finding[] {
  const { items, byKind } = indexes(design)
  const surroundings = surroundingsOf(design)
  const before = latest
  const kept = items.map((item, index) => {
    const known = before?.items[index] === item ? before.kept[index] : itemCache.get(item)
    return known?.surroundings === surroundings ? known : checkedItem(design, item, surroundings, known)
  })
  latest = { surroundings, items, kept }
  const all: Finding[] = []
  for (const one of kept) if (one) append(all, one.findings)
  for (const server of byKind.server) append(all, checkedServer(design, server, surroundings).findings)
  return all
}

const none: readonly never[] = []

function checkedItem(
  design: Design,
  item: Item,
  surroundings: Surroundings,
  known: Kept | undefined,
): Kept | undefined {
  const ofKind = itemRules.get(item.kind)
  if (!ofKind || stillHolds(known, surroundings, none)) return known
  const own = isUntouchedConnector(design, item) ? ofKind.untouched : ofKind.all
  const owner = 'server' in item ? item.server : 'home' in item ? item.home : item.id
  const idsOf = () => idsFor([item.id, owner, ...candidatesOf(item, design)], isConnector(item) ? [item] : none, design)
  const kept = checked(known, { surroundings, owned: none, idsOf }, itemContext(design, item), own)
  itemCache.set(item, kept)
  return kept
}

/** What is said of a Send connector without sources rests on any server that could be one. */
function candidatesOf(item: Item, design: Design): readonly string[] {
  if (item.kind !== 'sendConnector' || sourcesOf(item, design).length > 0) return none
  return indexes(design).byKind.server.map(({ id }) => id)
}

function checkedServer(design: Design, server: Server, surroundings: Surroundings): Kept {
  const { receiveConnectorsOf, sendConnectorsAt, acceptedDomainsAt } = indexes(design)
  const receive = receiveConnectorsOf.get(server.id) ?? none
  const send = sendConnectorsAt.get(server.id) ?? none
  const domains = acceptedDomainsAt.get(server.id) ?? none
  const owned = [receive, send, domains]
  const known = serverCache.get(server)
  if (known && stillHolds(known, surroundings, owned)) return known
  const idsOf = () =>
    idsFor([server.id, ...[...receive, ...send, ...domains].map(({ id }) => id)], [...receive, ...send], design)
  const kept = checked(known, { surroundings, owned, idsOf }, serverContext(design, server), serverRules)
  serverCache.set(server, kept)
  return kept
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

/** Whether nothing that was kept rests on what is no longer there; it is then moved into the present surroundings. */
function stillHolds(kept: Kept | undefined, surroundings: Surroundings, owned: readonly unknown[]): boolean {
  if (!kept || !sameMembers(kept.owned, owned)) return false
  if (kept.surroundings === surroundings) return true
  const changed = kept.ids && changedBetween(kept.surroundings, surroundings)
  if (!changed || kept.ids?.some((id) => changed.has(id))) return false
  kept.surroundings = surroundings
  return true
}

function checked<C>(
  known: Kept | undefined,
  { surroundings, owned, idsOf }: Pick<Kept, 'surroundings' | 'owned'> & { idsOf(): Kept['ids'] },
  { inputs, context }: Prepared<C>,
  own: readonly (Pick<Rule, 'id' | 'severity'> & { check(context: C): Iterable<Violation> })[],
): Kept {
  if (known && sameMembers(known.inputs, inputs)) return { ...known, surroundings, owned, ids: idsOf() }
  const seen = context()
  const findings: Finding[] = []
  for (const rule of own) addFound(findings, rule, rule.check(seen))
  return { inputs, surroundings, owned, ids: idsOf(), findings }
}

function append<T>(list: T[], more: readonly T[]) {
  for (const one of more) list.push(one)
}

/** The rules that look at a kind of item, and those of them that look at connectors which nobody touched. */
interface RulesOfKind {
  readonly all: readonly ItemRule[]
  readonly untouched: readonly ItemRule[]
}

function rulesByKind(): ReadonlyMap<string, RulesOfKind> {
  const all = rules.filter((rule) => rule.stage === 'design' && rule.scope === 'item') as readonly ItemRule[]
  const pairs = all.flatMap((rule) => kindsOf(rule).map((kind) => ({ kind, rule })))
  const groups = groupBy(pairs, ({ kind }) => kind)
  const ofGroup = (group: typeof pairs): RulesOfKind => {
    const own = group.map(({ rule }) => rule)
    return { all: own, untouched: own.filter(({ untouched }) => untouched) }
  }
  return new Map(Array.from(groups, ([kind, group]) => [kind, ofGroup(group)]))
}
