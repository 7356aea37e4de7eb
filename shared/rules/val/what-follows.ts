import type { RuleId } from '../rule-ids'

/**
 * What follows from a value that cannot be read, by parameter: rules that take it for what is left of it, and those whose
 * fix would write the rest of the list without it. A name that Send and Receive connectors share has what follows at either.
 */
export const followers: Readonly<Record<string, readonly RuleId[]>> = {
  AuthMechanism: [
    'RC-AUTH-001',
    'RC-AUTH-002',
    'RC-AUTH-003',
    'RC-AUTH-004',
    'RC-AUTH-005',
    'RC-AUTH-006',
    'RC-AUTH-008',
    'RC-AUTH-009',
    'RC-AUTH-011',
    'RC-AUTH-012',
    'RC-AUTH-013',
    'DS-003',
    'DS-004',
    'TLS-010',
    'EDGE-017',
    'PATH-005',
    'PATH-008',
  ],
  PermissionGroups: [
    'RC-AUTH-004',
    'RC-AUTH-009',
    'RC-AUTH-015',
    'RC-PERM-001',
    'RC-PERM-003',
    'RC-PERM-004',
    'RC-PERM-005',
    'RC-RELAY-006',
    'RC-ANON-001',
    'RC-ANON-002',
    'DS-003',
    'EDGE-008',
    'EDGE-017',
    'PATH-007',
    'PATH-008',
  ],
  Bindings: ['RC-BIND-010', 'RC-RANGE-005', 'PATH-004'],
  RemoteIPRanges: ['RC-RANGE-001', 'RC-RANGE-005', 'PATH-006'],
  Fqdn: ['RC-AUTH-006', 'RC-AUTH-007', 'TLS-007'],
  RequireTLS: ['TLS-002', 'TLS-010', 'TLS-011', 'HYB-002'],
  IgnoreSTARTTLS: ['TLS-011', 'DS-001'],
  DomainSecureEnabled: ['DS-003'],
  Enabled: ['SC-SEL-003', 'PATH-004'],
  SmartHosts: [
    'SC-RT-001',
    'SC-RT-002',
    'SC-RT-004',
    'SC-AUTH-008',
    'EDGE-008',
    'EDGE-010',
    'ORG-002',
    'PATH-002',
    'PATH-003',
  ],
  DNSRoutingEnabled: ['SC-RT-001', 'SC-RT-002', 'SC-RT-004', 'SC-AUTH-008'],
  Port: ['SC-RT-008', 'PATH-004'],
  SmartHostAuthMechanism: ['SC-AUTH-002', 'SC-AUTH-006', 'SC-AUTH-008', 'EDGE-017', 'PATH-005', 'PATH-008'],
  TlsAuthLevel: ['TLS-003', 'TLS-004', 'HYB-002', 'HYB-003'],
  TlsDomain: ['TLS-003', 'TLS-004', 'HYB-003'],
  TlsCertificateName: ['HYB-001'],
  CloudServicesMailEnabled: ['HYB-001'],
  MaxMessageSize: ['PATH-012', 'ORG-004'],
}

/** What rests on the rights of those who use the connector. */
export const followersOfGrants: readonly RuleId[] = [
  'RC-RELAY-006',
  'RC-USAGE-003',
  'RC-AUTH-015',
  'EDGE-017',
  'PATH-007',
  'PATH-008',
]

/** All of it, as the catalogue has it. */
export const allFollowers: readonly RuleId[] = [
  ...new Set([...Object.values(followers), followersOfGrants].flat()),
].toSorted()
