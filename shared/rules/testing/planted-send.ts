import { changeItem } from '../../edits/change'
import { sequence, setItems } from '../../edits/edit'
import { send } from './designs'
import { edge, mailbox, secondMailbox, set, type Planted } from './planted'

const fromInternal = 'receiveConnector-12'
const toInternet = 'sendConnector-1'
const toInternal = 'sendConnector-2'
const toEdge = 'sendConnector-3'
const added = 'sendConnector-99'

/** Mistakes at Send connectors, in the order of the rules. */
export const plantedSend: Readonly<Record<string, Planted>> = {
  'two Send connectors with the same name': {
    plant: changeItem<'sendConnector'>(toInternal, { name: 'to internet' }),
    rule: 'SC-NAME-001',
    subject: toInternal,
  },
  'the address space *contoso.com': {
    plant: set(toInternal, 'AddressSpaces', ['*contoso.com']),
    rule: 'SC-AS-001',
    subject: toInternal,
    fixed: true,
  },
  'cost 101': {
    plant: set(toInternet, 'AddressSpaces', ['*;101']),
    rule: 'SC-AS-002',
    subject: toInternet,
    fixed: true,
  },
  'the address space -- in the organization': {
    plant: set(toEdge, 'AddressSpaces', ['--']),
    rule: 'SC-AS-003',
    subject: toEdge,
  },
  'X.400 on an Edge server': {
    plant: set(toInternal, 'AddressSpaces', ['--', 'X400:c=US;a=X;1']),
    rule: 'SC-AS-004',
    subject: toInternal,
  },
  'a fax address space by DNS': {
    plant: send(added, { name: 'To fax', parameters: { AddressSpaces: ['FAX:*'] } }),
    rule: 'SC-AS-005',
    subject: added,
  },
  'an X.400 address without cost': {
    plant: set(toEdge, 'AddressSpaces', ['*', 'X400:c=US;a=X']),
    rule: 'SC-AS-006',
    subject: toEdge,
    fixed: true,
  },
  'no address space': { plant: set(toInternet, 'AddressSpaces', []), rule: 'SC-AS-007', subject: toInternet },
  'a second connector for everything at the same cost': {
    plant: send(added, {
      name: 'To Internet as well',
      home: edge,
      parameters: { AddressSpaces: ['*'], DNSRoutingEnabled: true },
    }),
    rule: 'SC-AS-008',
    subject: added,
  },
  'an authoritative domain as address space': {
    plant: set(toEdge, 'AddressSpaces', ['*', 'contoso.com']),
    rule: 'SC-AS-010',
    subject: toEdge,
  },
  'the address space -- without accepted domains on the Edge server': {
    plant: (design) => setItems(design, { 'acceptedDomain-2': undefined }),
    rule: 'SC-AS-012',
    subject: toInternal,
  },
  'the same address space twice': {
    plant: set(toEdge, 'AddressSpaces', ['*', 'smtp:*;1']),
    rule: 'SC-AS-013',
    subject: toEdge,
    fixed: true,
  },
  'DNS routing with smart hosts': {
    plant: set(toInternal, 'DNSRoutingEnabled', true),
    rule: 'SC-RT-001',
    subject: toInternal,
    fixed: true,
  },
  'neither DNS routing nor smart hosts': {
    plant: set(toEdge, 'SmartHosts', undefined),
    rule: 'SC-RT-002',
    subject: toEdge,
  },
  'an empty list of smart hosts': {
    plant: set(toEdge, 'SmartHosts', []),
    rule: 'SC-RT-003',
    subject: toEdge,
  },
  'a smart host that nothing carries': {
    plant: set(toEdge, 'SmartHosts', [{ text: 'edge07.contoso.com' }]),
    rule: 'SC-RT-005',
    subject: toEdge,
  },
  'a server that sends to itself': {
    plant: set(toInternal, 'SmartHosts', [{ server: edge }]),
    rule: 'SC-RT-006',
    subject: toInternal,
  },
  'a port without smart host': {
    plant: set(toInternet, 'Port', 587),
    rule: 'SC-RT-008',
    subject: toInternet,
    fixed: true,
  },
  'BasicAuth and BasicAuthRequireTLS together': {
    plant: set(toEdge, 'SmartHostAuthMechanism', ['BasicAuth', 'BasicAuthRequireTLS']),
    rule: 'SC-AUTH-001',
    subject: toEdge,
    fixed: true,
  },
  'Basic authentication without credential': {
    plant: set(toEdge, 'AuthenticationCredential', undefined),
    rule: 'SC-AUTH-002',
    subject: toEdge,
  },
  'a password instead of a credential': {
    plant: set(toInternal, 'AuthenticationCredential', 'contoso\\edge, Pa$$w0rd'),
    rule: 'SC-AUTH-003',
    subject: toInternal,
    fixed: true,
  },
  'Basic authentication without TLS': {
    plant: set(toInternal, 'SmartHostAuthMechanism', 'BasicAuth'),
    rule: 'SC-AUTH-005',
    subject: toInternal,
    fixed: true,
  },
  'Basic authentication over TLS to an address': {
    plant: set(toEdge, 'SmartHosts', [{ text: '10.1.1.2', expects: fromInternal }]),
    rule: 'SC-AUTH-006',
    subject: toEdge,
    fixed: true,
  },
  'external protection that nobody confirmed': {
    plant: sequence(
      set(toEdge, 'SmartHostAuthMechanism', 'ExternalAuthoritative'),
      set(toEdge, 'AuthenticationCredential', undefined),
      set(fromInternal, 'AuthMechanism', ['Tls', 'ExternalAuthoritative']),
    ),
    rule: 'SC-AUTH-007',
    subject: toEdge,
  },
  'authentication with DNS routing': {
    plant: set(toInternet, 'SmartHostAuthMechanism', 'ExchangeServer'),
    rule: 'SC-AUTH-008',
    subject: toInternet,
  },
  'HELO with Basic authentication': {
    plant: set(toEdge, 'ForceHELO', true),
    rule: 'SC-AUTH-009',
    subject: toEdge,
    fixed: true,
  },
  'source servers on a connector of an Edge server': {
    plant: set(toInternet, 'SourceTransportServers', [{ server: edge }]),
    rule: 'SC-SRC-001',
    subject: toInternet,
    fixed: true,
  },
  'a Mailbox server and an Edge server as sources': {
    plant: sequence(
      set(toEdge, 'SmartHosts', [{ text: '10.1.1.77' }]),
      set(toEdge, 'SmartHostAuthMechanism', undefined),
      set(toEdge, 'SourceTransportServers', [{ server: mailbox }, { server: secondMailbox }, { server: edge }]),
    ),
    rule: 'SC-SRC-002',
    subject: toEdge,
  },
  'a source server that does not exist': {
    plant: set(toEdge, 'SourceTransportServers', [{ server: mailbox }, { server: secondMailbox }, { text: 'MBX07' }]),
    rule: 'SC-SRC-003',
    subject: toEdge,
  },
  'one of two Mailbox servers as the only source': {
    plant: set(toEdge, 'SourceTransportServers', [{ server: mailbox }]),
    rule: 'SC-SRC-005',
    subject: toEdge,
  },
  'a source address on a connector of the organization': {
    plant: set(toEdge, 'SourceIPAddress', '192.168.5.10'),
    rule: 'SC-SRC-006',
    subject: toEdge,
    fixed: true,
  },
  'usage type Partner with smart hosts': {
    plant: changeItem<'sendConnector'>(toEdge, { usage: 'Partner' }),
    rule: 'SC-RT-004',
    subject: toEdge,
  },
  'external DNS servers that are not listed': {
    plant: set(toInternet, 'UseExternalDNSServersEnabled', true),
    rule: 'SC-RT-007',
    subject: toInternet,
  },
  'the only connector for the Internet disabled': {
    plant: set(toInternet, 'Enabled', false),
    rule: 'SC-SEL-003',
    subject: toInternet,
  },
}
