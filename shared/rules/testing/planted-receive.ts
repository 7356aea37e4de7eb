import { changeItem } from '../../edits/change'
import { sequence, type Edit } from '../../edits/edit'
import type { ParameterValue } from '../../model/parameter-value'
import { receive } from './designs'
import { edge, mailbox, set, type Planted } from './planted'

const fromInternal = 'receiveConnector-12'
const added = 'receiveConnector-99'

function onEdge(parameters: Record<string, ParameterValue>, name = 'Another'): Edit {
  return receive(added, edge, { name, usage: 'Internal', parameters })
}

function onMailbox(parameters: Record<string, ParameterValue>): Edit {
  return receive(added, mailbox, { name: 'Another', usage: 'Internal', parameters })
}

/** Mistakes at Receive connectors, in the order of the rules. */
export const plantedReceive: Readonly<Record<string, Planted>> = {
  'two Receive connectors with the same name': {
    plant: onEdge({ Bindings: ['10.1.1.2:2526'], RemoteIPRanges: ['10.9.9.9'] }, 'FROM internal org'),
    rule: 'RC-NAME-001',
    subject: added,
  },
  'a Receive connector with a name of 65 characters': {
    plant: changeItem<'receiveConnector'>(fromInternal, { name: 'x'.repeat(65) }),
    rule: 'RC-NAME-002',
    subject: fromInternal,
  },
  'two Receive connectors with the same binding and range': {
    plant: onEdge({ Bindings: ['10.1.1.2:25'], RemoteIPRanges: ['10.9.9.9', '192.168.5.20'] }),
    rule: 'RC-BIND-001',
    subject: added,
  },
  'two Receive connectors whose ranges overlap in part': {
    plant: sequence(
      set(fromInternal, 'RemoteIPRanges', ['192.168.5.1-192.168.5.20']),
      onEdge({ Bindings: ['10.1.1.2:25'], RemoteIPRanges: ['192.168.5.15-192.168.5.30'] }),
    ),
    rule: 'RC-BIND-002',
    subject: added,
  },
  'a connector of the Transport service on port 25 of a Mailbox server': {
    plant: onMailbox({ TransportRole: 'HubTransport', Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.9.9.9'] }),
    rule: 'RC-BIND-004',
    subject: added,
    fixed: true,
  },
  'a Front End connector on port 2525': {
    plant: onMailbox({ TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:2525'], RemoteIPRanges: ['10.9.9.9'] }),
    rule: 'RC-BIND-005',
    subject: added,
  },
  'a binding without a port': {
    plant: set(fromInternal, 'Bindings', ['10.1.1.2']),
    rule: 'RC-BIND-006',
    subject: fromInternal,
    fixed: true,
  },
  'a binding on port 70000': {
    plant: set(fromInternal, 'Bindings', ['10.1.1.2:70000']),
    rule: 'RC-BIND-007',
    subject: fromInternal,
  },
  'a binding to an address that the server does not have': {
    plant: set(fromInternal, 'Bindings', ['10.1.1.3:25']),
    rule: 'RC-BIND-008',
    subject: fromInternal,
  },
  'no remote range': {
    plant: set(fromInternal, 'RemoteIPRanges', []),
    rule: 'RC-RANGE-001',
    subject: fromInternal,
  },
  'a remote range that ends before it begins': {
    plant: set(fromInternal, 'RemoteIPRanges', ['192.168.5.20-192.168.5.10']),
    rule: 'RC-RANGE-002',
    subject: fromInternal,
  },
  'a Client connector on an Edge server': {
    plant: changeItem<'receiveConnector'>(fromInternal, { usage: 'Client' }),
    rule: 'RC-USAGE-002',
    subject: fromInternal,
  },
  'TransportRole on an Edge server': {
    plant: set(fromInternal, 'TransportRole', 'FrontendTransport'),
    rule: 'RC-ROLE-001',
    subject: fromInternal,
    fixed: true,
  },
  'the transport role Frontend': {
    plant: onMailbox({ TransportRole: 'Frontend', Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.9.9.9'] }),
    rule: 'RC-ROLE-005',
    subject: added,
    fixed: true,
  },
  'ExchangeLegacyServers on an Edge server': {
    plant: set(fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeLegacyServers']),
    rule: 'RC-PERM-001',
    subject: fromInternal,
    fixed: true,
  },
  'None beside another permission group': {
    plant: set(fromInternal, 'PermissionGroups', ['None', 'ExchangeServers']),
    rule: 'RC-PERM-004',
    subject: fromInternal,
    fixed: true,
  },
  'None beside another mechanism': {
    plant: set(fromInternal, 'AuthMechanism', ['None', 'Tls', 'BasicAuth', 'BasicAuthRequireTLS']),
    rule: 'RC-AUTH-001',
    subject: fromInternal,
    fixed: true,
  },
  'BasicAuthRequireTLS without Tls': {
    plant: set(fromInternal, 'AuthMechanism', ['BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer']),
    rule: 'RC-AUTH-002',
    subject: fromInternal,
    fixed: true,
  },
  'ExternalAuthoritative beside Basic authentication': {
    plant: onEdge({
      Bindings: ['10.1.1.2:25'],
      RemoteIPRanges: ['10.9.9.9'],
      AuthMechanism: ['BasicAuth', 'ExternalAuthoritative'],
    }),
    rule: 'RC-AUTH-003',
    subject: added,
  },
  'ExternalAuthoritative without ExchangeServers': {
    plant: onEdge({
      Bindings: ['10.1.1.2:25'],
      RemoteIPRanges: ['10.9.9.9'],
      AuthMechanism: ['ExternalAuthoritative'],
      PermissionGroups: ['Partners'],
    }),
    rule: 'RC-AUTH-004',
    subject: added,
    fixed: true,
  },
  'TLS required and not offered': {
    plant: onEdge({
      Bindings: ['10.1.1.2:25'],
      RemoteIPRanges: ['10.9.9.9'],
      AuthMechanism: ['ExchangeServer'],
      RequireTLS: true,
    }),
    rule: 'RC-AUTH-005',
    subject: added,
    fixed: true,
  },
  'a public name for Exchange Server authentication': {
    plant: set(fromInternal, 'Fqdn', 'mail.contoso.com'),
    rule: 'RC-AUTH-006',
    subject: fromInternal,
    fixed: true,
  },
  'a public name on the Default connector of a Mailbox server': {
    plant: set('receiveConnector-5', 'Fqdn', 'mail.contoso.com'),
    rule: 'RC-AUTH-007',
    subject: 'receiveConnector-5',
    fixed: true,
  },
  'passwords in clear text': {
    plant: set(fromInternal, 'AuthMechanism', ['Tls', 'BasicAuth', 'ExchangeServer']),
    rule: 'RC-AUTH-008',
    subject: fromInternal,
    fixed: true,
  },
  'authentication that leads nowhere': {
    plant: onEdge({
      Bindings: ['10.1.1.2:25'],
      RemoteIPRanges: ['10.9.9.9'],
      AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequireTLS'],
      PermissionGroups: ['AnonymousUsers'],
    }),
    rule: 'RC-AUTH-009',
    subject: added,
  },
  'ExternalAuthoritative with domain security': {
    plant: onEdge({
      Bindings: ['10.1.1.2:25'],
      RemoteIPRanges: ['10.9.9.9'],
      AuthMechanism: ['Tls', 'ExternalAuthoritative'],
      DomainSecureEnabled: true,
    }),
    rule: 'RC-AUTH-011',
    subject: added,
  },
  'Kerberos without Integrated': {
    plant: set(fromInternal, 'EnableAuthGSSAPI', true),
    rule: 'RC-AUTH-012',
    subject: fromInternal,
    fixed: true,
  },
  'X-ANONYMOUSTLS suppressed on a server that does not allow it': {
    plant: set(fromInternal, 'SuppressXAnonymousTls', true),
    rule: 'RC-AUTH-013',
    subject: fromInternal,
  },
}
