import type { Statement } from '../../shared/powershell/statement'

const edge = { target: 'EDGE01' }
const relay = 'ms-Exch-SMTP-Accept-Any-Recipient'

/** A plan that uses every kind of statement: both servers of the procedure without EdgeSync, and a relay. */
export const sampleStatements: readonly Statement[] = [
  {
    ...edge,
    subject: 'acceptedDomain-1',
    cmdlet: 'New-AcceptedDomain',
    parameters: { Name: 'Contoso', DomainName: 'contoso.com', DomainType: 'Authoritative' },
    reason: 'An Edge server without a subscription needs accepted domains of its own.',
  },
  {
    ...edge,
    subject: 'receiveConnector-1',
    cmdlet: 'Set-ReceiveConnector',
    parameters: {
      Identity: 'EDGE01\\Default internal receive connector EDGE01',
      Name: 'From Internet',
      Bindings: ['10.1.1.1:25'],
    },
  },
  {
    ...edge,
    subject: 'receiveConnector-2',
    cmdlet: 'New-ReceiveConnector',
    parameters: {
      Name: 'From Internal Org',
      Usage: 'Internal',
      AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer'],
      Bindings: ['10.1.1.2:25'],
      RemoteIPRanges: ['192.168.5.10', '192.168.5.20'],
      PermissionGroups: ['ExchangeServers'],
      MaxMessageSize: '35MB',
    },
  },
  {
    ...edge,
    subject: 'receiveConnector-2',
    cmdlet: 'Add-ADPermission',
    parameters: {
      Identity: 'EDGE01\\From Internal Org',
      User: 'NT AUTHORITY\\ANONYMOUS LOGON',
      ExtendedRights: [relay],
    },
  },
  {
    ...edge,
    subject: 'sendConnector-1',
    cmdlet: 'New-SendConnector',
    parameters: { Name: 'To Internet', AddressSpaces: ['*'], Usage: 'Internet', DNSRoutingEnabled: true },
  },
  {
    ...edge,
    subject: 'sendConnector-2',
    cmdlet: 'New-SendConnector',
    parameters: {
      Name: 'To Internal Org',
      Usage: 'Internal',
      AddressSpaces: ['--'],
      DNSRoutingEnabled: false,
      SmartHosts: ['mbxserver01.contoso.com', 'mbxserver02.contoso.com'],
      SmartHostAuthMechanism: 'BasicAuthRequireTLS',
      AuthenticationCredential: { credential: 'Account in the organization' },
    },
  },
  {
    ...edge,
    subject: 'sendConnector-3',
    cmdlet: 'Remove-SendConnector',
    parameters: { Identity: 'Old way out' },
  },
  {
    target: 'organization',
    subject: 'sendConnector-4',
    cmdlet: 'New-SendConnector',
    parameters: {
      Name: 'To Edge',
      Usage: 'Internal',
      AddressSpaces: ['*;1'],
      DNSRoutingEnabled: false,
      SmartHosts: ['edge01.contoso.com'],
      SourceTransportServers: ['mbxserver01.contoso.com', 'mbxserver02.contoso.com'],
      SmartHostAuthMechanism: 'BasicAuthRequireTLS',
      AuthenticationCredential: { credential: 'Account on EDGE01' },
    },
    reason: 'All mail for the outside leaves by the Edge server.',
  },
]
