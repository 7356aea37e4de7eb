import type { Design } from '../../model/design'
import { check, type Finding } from '../check'

const today = '2026-01-01'

/**
 * The errors and warnings that a change brings to a design: one that was accepted counts once it is not any more. Advice is
 * no fault, except that of the rule named.
 */
export function newFindings(before: Design, after: Design, advice?: string): readonly Finding[] {
  const known = new Map<string, number>()
  for (const finding of check(before, today).filter(({ accepted }) => !accepted))
    known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1)
  return check(after, today).filter((finding) => {
    if (finding.accepted) return false
    const left = known.get(keyOf(finding)) ?? 0
    known.set(keyOf(finding), left - 1)
    return left <= 0 && (finding.severity !== 'info' || finding.rule === advice)
  })
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule}|${subject}`
}
