/** The mechanisms of AUTH that devices, programs and gateways know (IANA, SASL mechanisms). */
export const smtpMechanisms = ['LOGIN', 'PLAIN', 'CRAM-MD5', 'NTLM', 'GSSAPI', 'XOAUTH2'] as const
export type SmtpMechanism = (typeof smtpMechanisms)[number]

export const tlsVersions = ['1.0', '1.1', '1.2', '1.3'] as const
export type TlsVersion = (typeof tlsVersions)[number]

/** What Exchange signs in to a smart host with, and what it offers those that sign in (reported by administrators; Receive connectors). */
export const exchangeSignsInWith: ReadonlySet<SmtpMechanism> = new Set<SmtpMechanism>(['LOGIN'])
export const exchangeOffers: ReadonlySet<SmtpMechanism> = new Set<SmtpMechanism>(['LOGIN', 'NTLM', 'GSSAPI'])
