import { rightsOfPrincipal, type PermissionGroup } from '../exchange/permission-groups'
import { principalsOf, type Identity } from '../routing/principal'
import type { Named } from './data'
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

/** Beside what the same sender meets: that a group was taken away which gave it the right to submit. */
export const sameSenderOrLostGroup: Explains = {
  inWords: `${sameSender.inWords} Of RC-PERM-005 where one of the groups that are lost gave the sender the right. Of RC-AUTH-009 where an Exchange server is refused, whose group lets accounts in, too.`,
  holds: (finding, other) => {
    const actsAs = finding.data.actsAs as Identity
    if (other.rule === 'RC-PERM-005') return gaveRight(other.data.groups as readonly PermissionGroup[], actsAs)
    return other.rule === 'RC-AUTH-009' ? actsAs === 'exchangeServer' : sameSender.holds(finding, other)
  },
}

function gaveRight(groups: readonly PermissionGroup[], actsAs: Identity): boolean {
  return principalsOf(actsAs).some((principal) =>
    rightsOfPrincipal(principal, groups, 'mailbox').has('ms-Exch-SMTP-Submit'),
  )
}

/** What the connector itself meets, which is not needed. */
export const ofConnectorItself: Explains = {
  inWords: 'Of what the connector itself meets only.',
  holds: ({ subject }, other) => other.subject === subject,
}

/** Of a connector of EdgeSync, that it was disabled: enabling it sets that back. */
export const thatItIsDisabled: Explains = {
  inWords: 'Of EDGE-023 where nothing else was changed.',
  holds: (_, { rule, message, data }) =>
    rule !== 'EDGE-023' || (message === 'unscripted' && String(data.parameters) === 'Enabled'),
}

/** That only one server sends, where the one that could be added is among those that do not see the connector. */
export const blindToConnector: Explains = {
  inWords: 'Of SC-SRC-005 where the other server is one that does not see the connector.',
  holds: ({ about = [] }, { rule, data }) =>
    rule !== 'SC-SRC-005' || about.includes(String((data.other as Named | undefined)?.id)),
}
