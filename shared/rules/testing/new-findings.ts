import type { Design } from '../../model/design'
import { check, type Finding } from '../check'

const today = '2026-01-01'

/** The errors and warnings that a change brings to a design, a finding that was accepted before counts once it is not; advice is no fault. */
export function newFindings(before: Design, after: Design): readonly Finding[] {
  const known = new Map<string, number>()
  for (const finding of check(before, today).filter(({ accepted }) => !accepted))
    known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1)
  return check(after, today).filter((finding) => {
    if (finding.accepted) return false
    const left = known.get(keyOf(finding)) ?? 0
    known.set(keyOf(finding), left - 1)
    return left <= 0 && finding.severity !== 'info'
  })
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule}|${subject}`
}
