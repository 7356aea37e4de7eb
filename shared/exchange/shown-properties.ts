const everyObject = [
  'AdminDisplayName',
  'DistinguishedName',
  'ExchangeVersion',
  'Guid',
  'Id',
  'Identity',
  'IsValid',
  'ObjectCategory',
  'ObjectClass',
  'ObjectState',
  'OrganizationId',
  'OriginatingServer',
  'PSComputerName',
  'PSShowComputerName',
  'RunspaceId',
  'WhenChanged',
  'WhenChangedUTC',
  'WhenCreated',
  'WhenCreatedUTC',
] as const

/**
 * What Get- shows of a connector and no cmdlet takes: read-only properties, kept as they are read and never printed. Source: exports
 * of Exchange 2019; of LiveCredentialEnabled also the 2010 reference, which the current one dropped.
 */
const shownOnly = {
  receiveConnector: new Set<string>([...everyObject, 'AcceptConsumerMail', 'LiveCredentialEnabled', 'ProxyEnabled']),
  sendConnector: new Set<string>([
    ...everyObject,
    'CertificateSubject',
    'ConnectedDomains',
    'HomeMTA',
    'HomeMtaServerId',
    'IsSmtpConnector',
    'Region',
    'SmartHostsString',
    'SourceRoutingGroup',
  ]),
} as const

/** Whether a name is a read-only property of that kind of object rather than a parameter of its cmdlets. */
export function isShownOnly(kind: string, name: string): boolean {
  return kind in shownOnly && shownOnly[kind as keyof typeof shownOnly].has(name)
}
