import type { Design } from '../../model/design'
import { itemList } from '../../model/lists'
import { markAccepted } from './accepted'
import type { Finding, Fix } from '../rule'

/** What is found in a design, whatever can be done about it. */
type Look = (design: Design) => readonly Finding[]

/**
 * A trial costs a check of what the fix changes, which grows with the design: in a large one fewer fixes are tried, so that
 * they do not hold up the findings.
 */
const trials = { most: 12, least: 4, items: 4000 }

function trialsFor({ items }: Design): number {
  const count = Math.floor(trials.items / Math.max(1, itemList(items).length))
  return Math.min(trials.most, Math.max(trials.least, count))
}

/**
 * Leaves each finding the fix that this design offers: the first of its fix and what it names otherwise that suits and, where
 * it is to be tried, takes the finding away and brings none. Once as many were tried as its size allows, nothing more is
 * offered until findings before were mended. Advice may follow a fix, and what somebody accepted: neither disturbs the silence.
 */
export function withSuitableFixes(
  findings: readonly Finding[],
  { design, today, look }: { design: Design; today: string; look: Look },
): readonly Finding[] {
  let before: ReadonlyMap<string, number> | undefined
  let left = trialsFor(design)
  return findings.map((finding) => {
    if (!finding.fix) return finding
    const fix = firstOf(finding.fix, (one) => one.suits?.(design) !== false && (!one.isTried || isClean(one, finding)))
    if (fix === finding.fix) return finding
    const { fix: _, ...rest } = finding
    return fix ? { ...rest, fix } : rest
  })

  function isClean({ edit }: Fix, finding: Finding): boolean {
    if (left === 0) return false
    left -= 1
    before ??= counted(markAccepted(findings, design, today))
    const next = edit(design)
    const after = counted(markAccepted(look(next), next, today))
    const key = keyOf(finding)
    if ((after.get(key) ?? 0) >= (before.get(key) ?? 0)) return false
    return [...after].every(([one, count]) => count <= (before?.get(one) ?? 0))
  }
}

function firstOf(fix: Fix, isOffered: (fix: Fix) => boolean): Fix | undefined {
  for (let one: Fix | undefined = fix; one; one = one.otherwise) if (isOffered(one)) return one
  return undefined
}

/** How many findings speak of the same: those of one rule with one message about the same objects. */
function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    if (finding.severity === 'info' || finding.accepted) continue
    const key = keyOf(finding)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function keyOf({ rule, subject, message, about = [] }: Finding): string {
  return [rule, subject, message, ...about.toSorted()].join('|')
}
