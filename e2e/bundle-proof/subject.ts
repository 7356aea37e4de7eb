import type { Design } from '../../shared/model/design'
import { existingDesign } from '../../shared/model/existing'
import { plan } from '../../shared/powershell/plan'
import { check } from '../../shared/rules/check'

/** A design that is proven, and the seed of the conditions under which. */
export interface Subject {
  readonly title: string
  readonly seed: number
  readonly design: Design
}

/** A subject by its title, made only when it is asked for. */
export interface SubjectSource {
  readonly title: string
  readonly make: () => Subject
}

/** The day of the checks, so that no subject changes when a certificate of a drawing ends. */
const today = '2026-01-01'

/**
 * Why a design is no subject: what Exchange would refuse of it, or of what it says exists, as the checker knows it, and what
 * no script can say yet. Undefined where it is one. Accepted errors are errors still: accepting does not convince Exchange. What
 * exists may well lead no mail anywhere.
 */
export function whyNotSubject(design: Design): string | undefined {
  const errors = (one: Design) => check(one, today).filter(({ severity }) => severity === 'error')
  const [wrong] = errors(design)
  if (wrong) return `error ${wrong.rule}`
  if (plan(design).blocked.length > 0) return 'a command has to wait'
  const existing = asItExists(design)
  const [impossible] = errors(existing).filter(({ rule }) => !/^(PATH|HYB|DS|TLS)-/.test(rule))
  if (impossible) return `what exists has error ${impossible.rule}`
  return plan(existing).blocked.length > 0 ? 'what exists cannot be said' : undefined
}

/** Why a subject is not proven: it is none, or there is nothing to prove, since no statement means no script. */
export function whySkipped({ design }: Subject): string | undefined {
  const reason = whyNotSubject(design)
  if (reason !== undefined) return reason
  return plan(design).statements.length === 0 ? 'nothing is to be changed' : undefined
}

/* What exists as a design of its own, all of it still to be made. */
function asItExists(design: Design): Design {
  const existing = existingDesign(design)
  const servers = Object.entries(design.baseline).filter(
    ([, { kind, origin }]) => kind === 'server' || origin === 'setup',
  )
  return { ...existing, baseline: Object.fromEntries(servers) }
}
