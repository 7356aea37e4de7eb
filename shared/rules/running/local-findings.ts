import type { Connector } from '../../model/connectors'
import { groupBy } from '../../group-by'
import { isConnector, type Design, type Item } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Server } from '../../model/server'
import { sourcesOf } from '../../model/relations'
import { restsOn } from '../../model/settings'
import { isUntouchedConnector, itemContext, serverContext, type Prepared } from './contexts'
import { addFound, kindsOf } from './findings-of'
import { rules } from '../index'
import { changesInto, surroundingsOf, type Surroundings } from './surroundings'
import type { Finding, ItemRule, Rule, ServerRule, Violation } from '../rule'
import { keptIf, type Inputs } from '../../kept'
import { sameMembers } from '../../same-members'

/** What was found on an object, and on what that rests. */
interface Kept {
  /** While these are the same, or nothing of them changed that the object refers to, what was found holds. */
  surroundings: Surroundings
  readonly owned: readonly unknown[]
  /** The ids of the object, its owner and all that it refers to; undefined where it refers by name. */
  readonly ids: readonly string[] | undefined
  /** While these are the same objects, so are the findings. */
  readonly inputs: Inputs
  readonly findings: readonly Finding[]
}

/** The design that is checked, with its surroundings. */
interface Looked {
  readonly design: Design
  readonly surroundings: Surroundings
  /** What of them is another than in those of before. */
  readonly changesSince: (before: Surroundings) => ReadonlySet<string> | undefined
}

const itemRules = rulesByKind()
const serverRules = rules.filter((rule): rule is ServerRule => rule.stage === 'design' && rule.scope === 'server')

/**
 * The findings of the rules of scope item and server, in the order of the design's items. They are kept per object, so that
 * after an edit only what it touched is checked again.
 */
export function localFindings(design: Design): readonly Finding[] {
  const { items, byKind } = indexes(design)
  const surroundings = surroundingsOf(design)
  const looked = { design, surroundings, changesSince: changesInto(surroundings) }
  const before = passBefore(items)
  const kept = items.map((item, index) => {
    if (!itemRules.has(item.kind)) return undefined
    const known = before?.items[index] === item ? before.kept[index] : undefined
    return known && stillHolds(known, looked, none) ? known : checkedItem(item, looked)
  })
  passes = [{ items, kept }, ...passes.filter((pass) => pass !== before)].slice(0, mostPasses)
  const all: Finding[] = []
  for (const one of kept) if (one) append(all, one.findings)
  for (const server of byKind.server) append(all, checkedServer(server, looked).findings)
  return all
}

/** The objects of a design as it was checked last, and what is kept of each that a rule looks at: most are the same in its next version. */
interface Pass {
  readonly items: readonly Item[]
  readonly kept: readonly (Kept | undefined)[]
}

let passes: readonly Pass[] = []
/** As many designs as are checked in turns. */
const mostPasses = 2

function passBefore(items: readonly Item[]): Pass | undefined {
  const middle = Math.floor(items.length / 2)
  return passes.find((pass) => pass.items[middle] === items[middle])
}

const none: readonly never[] = []

const checkedItem = keptIf(
  (kept: Kept, looked: Looked) => stillHolds(kept, looked, none),
  (item: Item, { design, surroundings }, last): Kept => {
    const owner = 'server' in item ? item.server : 'home' in item ? item.home : item.id
    const ofKind = itemRules.get(item.kind)
    const rulesOfItem = (isUntouchedConnector(design, item) ? ofKind?.untouched : ofKind?.all) ?? none
    const found = foundBy(rulesOfItem, itemContext(design, item), last)
    const connectors = isConnector(item) ? [item] : none
    const ids = idsFor([item.id, owner, ...candidatesOf(item, design)], connectors, design)
    return { surroundings, owned: none, ids, ...found }
  },
)

/** What is said of a Send connector without sources rests on any server that could be one. */
function candidatesOf(item: Item, design: Design): readonly string[] {
  if (item.kind !== 'sendConnector' || sourcesOf(item, design).length > 0) return none
  return indexes(design).byKind.server.map(({ id }) => id)
}

const checkedServer = keptIf(
  (kept: Kept, looked: Looked, server: Server) => stillHolds(kept, looked, ownedBy(server, looked.design)),
  (server: Server, { design, surroundings }, last): Kept => {
    const owned = ownedBy(server, design)
    const [receive, send, domains] = owned
    const found = foundBy(serverRules, serverContext(design, server), last)
    const ids = idsFor(
      [server.id, ...[...receive, ...send, ...domains].map(({ id }) => id)],
      [...receive, ...send],
      design,
    )
    return { surroundings, owned, ids, ...found }
  },
)

function ownedBy({ id }: Server, design: Design) {
  const { receiveConnectorsOf, sendConnectorsAt, acceptedDomainsAt } = indexes(design)
  return [
    receiveConnectorsOf.get(id) ?? none,
    sendConnectorsAt.get(id) ?? none,
    acceptedDomainsAt.get(id) ?? none,
  ] as const
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
    for (const id of more) all.push(id)
  }
  return all
}

/** Whether nothing that was kept rests on what is no longer there; it is then moved into the present surroundings. */
function stillHolds(kept: Kept, { surroundings, changesSince }: Looked, owned: readonly unknown[]): boolean {
  if (!sameMembers(kept.owned, owned)) return false
  if (kept.surroundings === surroundings) return true
  const changed = kept.ids && changesSince(kept.surroundings)
  if (!changed || kept.ids?.some((id) => changed.has(id))) return false
  kept.surroundings = surroundings
  return true
}

/** What the rules find, or what they found last where they would see the same. */
function foundBy<C>(
  own: readonly (Pick<Rule, 'id' | 'severity'> & { check(context: C): Iterable<Violation> })[],
  { inputs, context }: Prepared<C>,
  last: Kept | undefined,
): Pick<Kept, 'inputs' | 'findings'> {
  if (last && sameMembers(last.inputs, inputs)) return { inputs, findings: last.findings }
  const findings: Finding[] = []
  const seen = context()
  for (const rule of own) addFound(findings, rule, rule.check(seen))
  return { inputs, findings }
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
