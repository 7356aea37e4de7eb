import type { Design } from '../model/design'
import type { Finding } from './rule'

/** Marks the findings that somebody accepted; an acceptance whose date has passed counts no more. `today` is an ISO date. */
export function accept(findings: readonly Finding[], design: Design, today: string): readonly Finding[] {
  if (design.accepted.length === 0) return findings
  const inForce = new Map(
    design.accepted
      .filter(({ expires }) => expires === undefined || expires >= today)
      .map((acceptance) => [`${acceptance.rule}|${acceptance.subject}`, acceptance]),
  )
  return findings.map((finding) => {
    const accepted = inForce.get(`${finding.rule}|${finding.subject}`)
    return accepted ? { ...finding, accepted } : finding
  })
}
