import type { Identity } from '../routing/principal'
import type { Finding } from './rule'

/** The findings about a session: what the answering connector offers it, and what it may do there. */
const aboutSessions: ReadonlySet<string> = new Set(['PATH-005', 'PATH-007', 'PATH-008'])

/** Of sessions, those only that the finding itself is about: at the same connector another sender may fail for another reason. */
export function sameSender({ subject, about = [] }: Finding, other: Finding): boolean {
  return !aboutSessions.has(other.rule) || other.subject === subject || about.includes(other.subject)
}

/** Of sessions, those only that act in the name of one of these. */
export function sessionsOf(...identities: readonly Identity[]) {
  const known: ReadonlySet<unknown> = new Set(identities)
  return (_: Finding, other: Finding): boolean => !aboutSessions.has(other.rule) || known.has(other.data.actsAs)
}
