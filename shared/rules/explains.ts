import type { Identity } from '../routing/principal'
import type { Explains, Finding } from './rule'
import type { RuleId } from './rule-ids'

/** The findings about a session: what the answering connector offers it, and what it may do there. */
const aboutSessions: ReadonlySet<RuleId> = new Set(['PATH-005', 'PATH-007', 'PATH-008'])
const ofSessions = `Of ${[...aboutSessions].join(', ')} only`

/** Of sessions, those only that the finding itself is about: at the same connector another sender may fail for another reason. */
export const sameSender: Explains = {
  inWords: `${ofSessions} what the sender meets that it is about.`,
  holds: ({ subject, about = [] }, other) =>
    !aboutSessions.has(other.rule) || other.subject === subject || about.includes(other.subject),
}

/** What is said of the same object, and nothing of others. */
export const sameSubject: Explains = {
  inWords: 'Of the connector itself only.',
  holds: ({ subject }, other) => other.subject === subject,
}

/** Of sessions, those only that act in the name of one of these. */
export function sessionsOf(...identities: readonly Identity[]): Explains {
  const known: ReadonlySet<unknown> = new Set(identities)
  return {
    inWords: `${ofSessions} what a session meets that acts as ${identities.join(' or ')}.`,
    holds: (_: Finding, other: Finding) => !aboutSessions.has(other.rule) || known.has(other.data.actsAs),
  }
}
