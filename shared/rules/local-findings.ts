import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { itemContext, serverContext, type Prepared } from './contexts'
import { addFound, kindsOf } from './found'
import { rules } from './index'
import type { Finding, ItemRule, Rule, ServerRule, Violation } from './rule'

/** What was found on an object, and the objects on which that rests. */
interface Kept {
  readonly inputs: readonly unknown[]
  /** While these few are the same, so are the inputs. */
  around: readonly unknown[]
  readonly findings: readonly Finding[]
}

const itemRules = rulesByKind()
const serverRules = rules.filter((rule): rule is ServerRule => rule.stage === 'design' && rule.scope === 'server')
const itemCache = new WeakMap<object, Kept>()
const serverCache = new WeakMap<object, Kept>()

/**
 * The findings of the rules of scope item and server, in the order of the design's items. They are kept per object, so that
 * after an edit only what it touched is checked again.
 */
export function localFindings(design: Design): readonly Finding[] {
  const all: Finding[] = []
  const { items, byKind, referable, receiveConnectorsOf, sendConnectorsAt, acceptedDomainsAt } = indexes(design)
  const aroundItems = [referable, design.baseline]
  for (const item of items) {
    const own = itemRules.get(item.kind)
    if (!own) continue
    const known = keptWithin(itemCache, item, aroundItems)
    append(all, known ?? checked(itemCache, item, aroundItems, itemContext(design, item), own))
  }
  for (const server of byKind.server) {
    const { id } = server
    const owned = [receiveConnectorsOf.get(id), sendConnectorsAt.get(id), acceptedDomainsAt.get(id)]
    const around = [...aroundItems, ...owned]
    const known = keptWithin(serverCache, server, around)
    append(all, known ?? checked(serverCache, server, around, serverContext(design, server), serverRules))
  }
  return all
}

function keptWithin(
  cache: WeakMap<object, Kept>,
  key: object,
  around: readonly unknown[],
): readonly Finding[] | undefined {
  const known = cache.get(key)
  return known && areSame(known.around, around) ? known.findings : undefined
}

function checked<C>(
  cache: WeakMap<object, Kept>,
  key: object,
  around: readonly unknown[],
  { inputs, context }: Prepared<C>,
  own: readonly (Pick<Rule, 'id' | 'severity'> & { check(context: C): Iterable<Violation> })[],
): readonly Finding[] {
  const known = cache.get(key)
  if (known && areSame(known.inputs, inputs)) {
    known.around = around
    return known.findings
  }
  const seen = context()
  const findings: Finding[] = []
  for (const rule of own) addFound(findings, rule, rule.check(seen))
  cache.set(key, { inputs, around, findings })
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
