import type { PermissionGroup } from './permission-groups'

/** Values of AuthMechanism on a Receive connector, in Exchange's own order. */
export const authMechanisms = [
  'None',
  'Tls',
  'Integrated',
  'BasicAuth',
  'BasicAuthRequireTLS',
  'ExchangeServer',
  'ExternalAuthoritative',
] as const
export type AuthMechanism = (typeof authMechanisms)[number]

/** Values of SmartHostAuthMechanism on a Send connector; exactly one applies. */
export const smartHostAuthMechanisms = [
  'None',
  'BasicAuth',
  'BasicAuthRequireTLS',
  'ExchangeServer',
  'ExternalAuthoritative',
] as const
export type SmartHostAuthMechanism = (typeof smartHostAuthMechanisms)[number]

/** What a value of AuthMechanism asks of the others. Source: New-ReceiveConnector reference. */
export interface AuthMechanismFacts {
  /** Must be offered as well. */
  requires: readonly AuthMechanism[]
  /** Nothing but these may stand beside it. */
  onlyWith?: readonly AuthMechanism[]
  /** The connector must also have this permission group. */
  requiresGroup?: PermissionGroup
  /** A client can log on with an account. */
  takesAccount: boolean
  help: string
}

export const authMechanismFacts: Record<AuthMechanism, AuthMechanismFacts> = {
  None: { requires: [], onlyWith: [], takesAccount: false, help: 'No authentication is offered.' },
  Tls: {
    requires: [],
    takesAccount: false,
    help: 'Offers STARTTLS. The server certificate should contain the name that the connector announces.',
  },
  Integrated: { requires: [], takesAccount: true, help: 'Windows authentication with a domain account.' },
  BasicAuth: {
    requires: [],
    takesAccount: true,
    help: 'Name and password, offered with and without TLS, so a client without TLS sends them in clear text.',
  },
  BasicAuthRequireTLS: {
    requires: ['BasicAuth', 'Tls'],
    takesAccount: true,
    help: 'Basic authentication is offered only after the session is encrypted.',
  },
  ExchangeServer: {
    requires: [],
    takesAccount: false,
    help: 'Exchange servers of the same forest, or of an Edge subscription, recognise each other.',
  },
  ExternalAuthoritative: {
    requires: [],
    onlyWith: ['Tls'],
    requiresGroup: 'ExchangeServers',
    takesAccount: false,
    help: 'Exchange trusts whoever connects, because something else (IPsec, VPN, a closed network) protects the path.',
  },
}

export type CombinationFault =
  | { kind: 'notBeside'; mechanism: AuthMechanism; others: readonly AuthMechanism[] }
  | { kind: 'missing'; mechanism: AuthMechanism; others: readonly AuthMechanism[] }

/**
 * What is wrong with a set of AuthMechanism values taken together: a value that must stand alone but does not, or one
 * that lacks its companions. Canonical values in, an empty list when all is well. Source: New-ReceiveConnector reference.
 */
export function combinationFaults(mechanisms: readonly AuthMechanism[]): readonly CombinationFault[] {
  return mechanisms.flatMap((mechanism) => {
    const { requires, onlyWith } = authMechanismFacts[mechanism]
    const unwanted = onlyWith ? mechanisms.filter((other) => other !== mechanism && !onlyWith.includes(other)) : []
    const missing = requires.filter((other) => !mechanisms.includes(other))
    return [
      ...(unwanted.length > 0 ? [{ kind: 'notBeside' as const, mechanism, others: unwanted }] : []),
      ...(missing.length > 0 ? [{ kind: 'missing' as const, mechanism, others: missing }] : []),
    ]
  })
}

/** What a SmartHostAuthMechanism asks of both ends. Sources: Send connectors topic, New-SendConnector reference. */
export interface SmartHostAuthFacts {
  needsCredential: boolean
  /** What the answering Receive connector must offer. */
  receiverMustOffer: readonly AuthMechanism[]
  /** Any of these gives the session the right to submit, whoever the account is. */
  receiverGroups: readonly PermissionGroup[]
  /** Both ends must trust each other as Exchange servers: one forest, or an Edge subscription. */
  needsExchangeTrust: boolean
  /** The session is always encrypted, and the certificate of the smart host is checked before logging on. */
  needsTrustedCertificate: boolean
  /** Exchange relies on protection that it cannot see. */
  needsExternalProtection: boolean
  help: string
}

const nothingNeeded = {
  needsCredential: false,
  needsExchangeTrust: false,
  needsTrustedCertificate: false,
  needsExternalProtection: false,
}

export const smartHostAuthFacts: Record<SmartHostAuthMechanism, SmartHostAuthFacts> = {
  None: {
    ...nothingNeeded,
    receiverMustOffer: [],
    receiverGroups: ['AnonymousUsers'],
    help: 'The smart host accepts by source address, or anybody.',
  },
  BasicAuth: {
    ...nothingNeeded,
    needsCredential: true,
    receiverMustOffer: ['BasicAuth'],
    receiverGroups: ['ExchangeUsers', 'ExchangeServers'],
    help: 'Name and password, encrypted only where the smart host offers TLS.',
  },
  BasicAuthRequireTLS: {
    ...nothingNeeded,
    needsCredential: true,
    needsTrustedCertificate: true,
    receiverMustOffer: ['Tls', 'BasicAuth'],
    receiverGroups: ['ExchangeUsers', 'ExchangeServers'],
    help: 'Name and password over TLS. The certificate of the smart host must carry exactly the name entered as smart host.',
  },
  ExchangeServer: {
    ...nothingNeeded,
    needsExchangeTrust: true,
    receiverMustOffer: ['ExchangeServer'],
    receiverGroups: ['ExchangeServers'],
    help: 'Both ends are Exchange servers of one forest, or joined by an Edge subscription.',
  },
  ExternalAuthoritative: {
    ...nothingNeeded,
    needsExternalProtection: true,
    receiverMustOffer: ['ExternalAuthoritative'],
    receiverGroups: ['ExchangeServers'],
    help: 'Something else (IPsec, VPN, a closed network) protects the path; Exchange checks nothing.',
  },
}
