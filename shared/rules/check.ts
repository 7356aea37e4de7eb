import type { Design, Item } from '../model/design'
import { indexes } from '../model/indexes'
import { plan } from '../powershell/plan'
import { accept } from './accepted'
import { itemContext, organizationContext, serverContext, type Prepared } from './contexts'
import { hide } from './hides'
import { rules } from './index'
export type { Finding } from './rule'
import type { Finding, ItemRule, Rule, ServerRule, Violation } from './rule'

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))
const itemRules = rulesByKind()
const serverRules = rules.filter((rule): rule is ServerRule => rule.stage === 'design' && rule.scope === 'server')
const organizationRules = rules.filter((rule) => rule.stage === 'design' && rule.scope === 'organization')
const planRules = rules.filter((rule) => rule.stage === 'plan')

/**
 * Every finding of stage design and plan, in the order of the design's items, accepted ones marked. Findings of item and
 * server rules are kept per object, so that after an edit only what it touched is checked again.
 */
export function check(design: Design, today: string = isoToday()): readonly Finding[] {
  const found = [...localFindings(design), ...organizationFindings(design), ...planFindings(design)]
  return accept(hide(found, byId), design, today)
}

/** The findings of the rules of scope item and server only. */
export function localFindings(design: Design): readonly Finding[] {
  const found: Finding[] = []
  for (const id in design.items) {
    const item = design.items[id] as Item
    const own = itemRules.get(item.kind) as readonly ItemRule[] | undefined
    if (own) append(found, cached(itemCache, item, itemContext(design, item), own))
  }
  for (const server of indexes(design).byKind.server) {
    append(found, cached(serverCache, server, serverContext(design, server), serverRules))
  }
  return found
}

function organizationFindings(design: Design): readonly Finding[] {
  const context = organizationContext(design)
  return organizationRules.flatMap((rule) => findings(rule, rule.check(context)))
}

function planFindings(design: Design): readonly Finding[] {
  const { statements } = plan(design)
  return planRules.flatMap((rule) => findings(rule, rule.check({ design, statements })))
}

/** What one rule finds by itself: nothing hidden, nothing kept. */
export function findingsOf(rule: Rule, design: Design): readonly Finding[] {
  if (rule.stage === 'plan') return findings(rule, rule.check({ design, statements: plan(design).statements }))
  if (rule.scope === 'organization') return findings(rule, rule.check(organizationContext(design)))
  if (rule.scope === 'server') {
    return indexes(design).byKind.server.flatMap((server) =>
      findings(rule, rule.check(serverContext(design, server).context())),
    )
  }
  const own = rule as ItemRule
  return Object.values(design.items)
    .filter(({ kind }) => kind === own.kind)
    .flatMap((item) => findings(own, own.check(itemContext(design, item).context())))
}

interface Kept {
  readonly inputs: readonly unknown[]
  readonly findings: readonly Finding[]
}

const itemCache = new WeakMap<object, Kept>()
const serverCache = new WeakMap<object, Kept>()

function cached<C>(
  cache: WeakMap<object, Kept>,
  key: object,
  prepared: Prepared<C>,
  own: readonly {
    readonly id: string
    readonly severity: Finding['severity']
    check(context: C): Iterable<Violation>
  }[],
): readonly Finding[] {
  const known = cache.get(key)
  if (known && sameInputs(known.inputs, prepared.inputs)) return known.findings
  const context = prepared.context()
  const fresh = own.flatMap((rule) => findings(rule, rule.check(context)))
  cache.set(key, { inputs: prepared.inputs, findings: fresh })
  return fresh
}

function sameInputs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((input, index) => input === b[index])
}

function append<T>(list: T[], more: readonly T[]) {
  for (const one of more) list.push(one)
}

function findings(
  rule: { readonly id: string; readonly severity: Finding['severity'] },
  violations: Iterable<Violation>,
): Finding[] {
  return [...violations].map((violation) => ({ ...violation, rule: rule.id, severity: rule.severity }))
}

/** The rule with that id, in any case; undefined where there is none. */
export function ruleNamed(id: string): Rule | undefined {
  return byId.get(id.toUpperCase())
}

/** The finding in one sentence, as the window and the command line show it. */
export function sentence(finding: Finding): string {
  const word = byId.get(finding.rule)?.messages[finding.message]
  if (!word) throw new Error(`Rule ${finding.rule} has no message ${finding.message}`)
  return word(finding.data)
}

function rulesByKind(): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    if (rule.stage === 'design' && rule.scope === 'item')
      groups.set(rule.kind, [...(groups.get(rule.kind) ?? []), rule])
  }
  return groups
}

function isoToday(): string {
  return new Date().toISOString().slice(0, 10)
}
