import type { Role, Version } from '../versions'
import type { ParameterRow } from './row'

export type UnavailableReason =
  | { kind: 'version'; version: Version; versions: readonly Version[] }
  | { kind: 'notOn'; role: Role }
  | { kind: 'onlyOn'; role: Role }

export type Availability = { available: true } | { available: false; reason: UnavailableReason }

/** Whether a server of this version and role has the parameter, and if not, why not. */
export function availability(row: ParameterRow, context: { version: Version; role: Role }): Availability {
  if (!row.versions.includes(context.version)) {
    return { available: false, reason: { kind: 'version', version: context.version, versions: row.versions } }
  }
  if (row.notOn === context.role) return { available: false, reason: { kind: 'notOn', role: context.role } }
  if (row.onlyOn && row.onlyOn !== context.role) {
    return { available: false, reason: { kind: 'onlyOn', role: row.onlyOn } }
  }
  return { available: true }
}

const roleNames: Record<Role, string> = {
  edge: 'Edge Transport servers',
  mailbox: 'Mailbox servers',
  hub: 'Hub Transport servers',
}

/** One sentence for a parameter that is not available, e.g. `TransportRole does not exist in Exchange 2010.` */
export function unavailableSentence(name: string, reason: UnavailableReason): string {
  switch (reason.kind) {
    case 'version':
      return `${name} does not exist in Exchange ${reason.version}; it is known in ${reason.versions.join(', ')}.`
    case 'notOn':
      return `${name} is not available on ${roleNames[reason.role]}.`
    case 'onlyOn':
      return `${name} is available on ${roleNames[reason.role]} only.`
  }
}
