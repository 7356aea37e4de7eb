import type { ItemKind } from '../model/design'
import type { Finding, ItemRule, Rule, Violation } from './rule'

/** A rule's violations as findings. */
export function found({ id, severity }: Pick<Rule, 'id' | 'severity'>, violations: Iterable<Violation>): Finding[] {
  return Array.from(violations, (violation) => ({ ...violation, rule: id, severity }))
}

/** The kinds of item that a rule looks at. */
export function kindsOf({ kind }: Pick<ItemRule, 'kind'>): readonly ItemKind[] {
  return typeof kind === 'string' ? [kind] : kind
}
