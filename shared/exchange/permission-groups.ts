import type { ReceiveRight } from './rights'
import type { Role } from './versions'

/** Values of PermissionGroups on a Receive connector. */
export const permissionGroups = [
  'None',
  'AnonymousUsers',
  'ExchangeUsers',
  'ExchangeServers',
  'ExchangeLegacyServers',
  'Partners',
  'Custom',
] as const
export type PermissionGroup = (typeof permissionGroups)[number]

/** Who a session can be. `<Domain>` stands for the NetBIOS name of the Active Directory domain. */
export const principals = {
  anonymous: 'NT AUTHORITY\\ANONYMOUS LOGON',
  authenticatedUsers: 'NT AUTHORITY\\Authenticated Users',
  exchangeServers: '<Domain>\\Exchange Servers',
  edgeTransportServers: 'MS Exchange\\Edge Transport Servers',
  hubTransportServers: 'MS Exchange\\Hub Transport Servers',
  externallySecuredServers: 'MS Exchange\\Externally Secured Servers',
  legacyInterop: '<Domain>\\ExchangeLegacyInterop',
  partnerServers: 'MS Exchange\\Partner Servers',
} as const
export type Principal = keyof typeof principals

export interface GroupGrant {
  principal: Principal
  rights: readonly ReceiveRight[]
}

export interface PermissionGroupFacts {
  grants: readonly GroupGrant[]
  notOn?: Role
  /** Must stand alone. */
  alone?: true
  /** Reported by Exchange once explicit rights were added; not something to set. */
  readOnly?: true
  help: string
}

const externallySecured: readonly ReceiveRight[] = [
  'ms-Exch-Accept-Headers-Routing',
  'ms-Exch-Bypass-Anti-Spam',
  'ms-Exch-Bypass-Message-Size-Limit',
  'ms-Exch-SMTP-Accept-Any-Recipient',
  'ms-Exch-SMTP-Accept-Any-Sender',
  'ms-Exch-SMTP-Accept-Authentication-Flag',
  'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender',
  'ms-Exch-SMTP-Accept-Exch50',
  'ms-Exch-SMTP-Submit',
]

/** Exchange also gives its own servers internal X* rights, which no design needs. */
const exchangeServer: readonly ReceiveRight[] = [
  'ms-Exch-Accept-Headers-Forest',
  'ms-Exch-Accept-Headers-Organization',
  ...externallySecured,
]

/** Values of flags as commands give them: without a group that Exchange only reports; `None` where nothing else is left. */
export function withoutReported(values: readonly string[]): readonly string[] {
  const given = values.filter((value) => !reported.has(value))
  return given.length === 0 && values.length > 0 ? ['None'] : given
}

/** Which rights a group gives to whom. Sources: Receive connectors topic, Receive connector permissions (2013). */
export const permissionGroupFacts: Record<PermissionGroup, PermissionGroupFacts> = {
  None: { grants: [], alone: true, help: 'Nobody may send mail through this connector.' },
  AnonymousUsers: {
    grants: [
      {
        principal: 'anonymous',
        rights: [
          'ms-Exch-Accept-Headers-Routing',
          'ms-Exch-SMTP-Accept-Any-Sender',
          'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender',
          'ms-Exch-SMTP-Submit',
        ],
      },
    ],
    help: 'Anybody may send to recipients in the accepted domains. No relay, and mail is filtered for spam.',
  },
  ExchangeUsers: {
    grants: [
      {
        principal: 'authenticatedUsers',
        rights: [
          'ms-Exch-Accept-Headers-Routing',
          'ms-Exch-Bypass-Anti-Spam',
          'ms-Exch-SMTP-Accept-Any-Recipient',
          'ms-Exch-SMTP-Submit',
        ],
      },
    ],
    help: 'Accounts that log on may send to any recipient, with a sender address in an accepted domain.',
  },
  ExchangeServers: {
    grants: [
      { principal: 'exchangeServers', rights: exchangeServer },
      { principal: 'edgeTransportServers', rights: exchangeServer },
      { principal: 'hubTransportServers', rights: exchangeServer },
      { principal: 'externallySecuredServers', rights: externallySecured },
    ],
    help: 'Exchange servers, and externally secured hosts, are trusted as internal.',
  },
  ExchangeLegacyServers: {
    grants: [{ principal: 'legacyInterop', rights: externallySecured }],
    notOn: 'edge',
    help: 'Servers in the group ExchangeLegacyInterop are trusted as internal.',
  },
  Partners: {
    grants: [{ principal: 'partnerServers', rights: ['ms-Exch-Accept-Headers-Routing', 'ms-Exch-SMTP-Submit'] }],
    help: 'Partners that prove themselves by mutual TLS may send to recipients in the accepted domains.',
  },
  Custom: {
    grants: [],
    readOnly: true,
    help: 'Shown beside the other groups once explicit rights were added; the rights themselves are what to set.',
  },
}

/** Who gets which rights from one group on a server of this role; nothing where the group does not exist there. */
export function rightsOf(group: PermissionGroup, role: Role): readonly GroupGrant[] {
  const facts = permissionGroupFacts[group]
  return facts.notOn === role ? [] : facts.grants
}

/** Every right that the groups together give to one principal. */
export function rightsOfPrincipal(
  principal: Principal,
  groups: readonly PermissionGroup[],
  role: Role,
): ReadonlySet<ReceiveRight> {
  const grants = groups.flatMap((group) => rightsOf(group, role))
  return new Set(grants.filter((grant) => grant.principal === principal).flatMap((grant) => grant.rights))
}

const reported: ReadonlySet<string> = new Set(permissionGroups.filter((group) => permissionGroupFacts[group].readOnly))
