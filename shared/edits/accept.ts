import type { AcceptedFinding } from '../model/design'
import type { Edit } from './edit'

/** Accepts a finding with a reason; one acceptance for each rule and subject, the newest counts. */
export function acceptFinding(acceptance: AcceptedFinding): Edit {
  return (design) => ({
    ...design,
    accepted: [...others(design.accepted, acceptance.rule, acceptance.subject), acceptance],
  })
}

export function withdrawAcceptance(rule: string, subject: string): Edit {
  return (design) => ({ ...design, accepted: others(design.accepted, rule, subject) })
}

function others(accepted: readonly AcceptedFinding[], rule: string, subject: string): AcceptedFinding[] {
  return accepted.filter((one) => one.rule !== rule || one.subject !== subject)
}
