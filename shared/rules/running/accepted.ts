import { isIsoDate } from '../../iso-date'
import type { AcceptedFinding, Design } from '../../model/design'
import type { Finding } from '../rule'

/**
 * Marks the findings that somebody accepted. An acceptance whose date has passed, or is none, counts no more: its finding is
 * back, with the acceptance that expired. `today` is an ISO date.
 */
export function markAccepted(findings: readonly Finding[], design: Design, today: string): readonly Finding[] {
  if (design.accepted.length === 0) return findings
  const known = new Map(design.accepted.map((acceptance) => [keyOf(acceptance), acceptance]))
  return findings.map((finding) => {
    const acceptance = known.get(keyOf(finding))
    if (!acceptance) return finding
    return isInForce(acceptance, today) ? { ...finding, accepted: acceptance } : { ...finding, expired: acceptance }
  })
}

/** Whether an acceptance still counts on that day: its last day is the one stated. */
function isInForce({ expires }: AcceptedFinding, today: string): boolean {
  return expires === undefined || (isIsoDate(expires) && expires >= today)
}

function keyOf({ rule, subject }: { rule: string; subject: string }): string {
  return `${rule}|${subject}`
}
