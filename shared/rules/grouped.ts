import { groupBy } from '../group-by'

type Members<F> = readonly [F, ...F[]]

/** What one rule found, and the same by the object that it concerns; both in the order in which they were found. */
export interface RuleGroup<F> {
  readonly rule: string
  readonly findings: Members<F>
  readonly objects: readonly Members<F>[]
}

/** Findings by rule and object, for whoever shows more of them than a person reads. */
export function groupedByRule<F extends { readonly rule: string }>(
  findings: readonly F[],
  objectOf: (finding: F) => string,
): readonly RuleGroup<F>[] {
  return [...groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    findings: own,
    objects: [...groupBy(own, objectOf).values()],
  }))
}
