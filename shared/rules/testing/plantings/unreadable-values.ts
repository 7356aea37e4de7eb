import { changeItem, setTransportConfig, setParameter } from '../../../edits/change'
import { indexes } from '../../../model/indexes'
import { hasSmartHosts } from '../../facts/send-connector'
import { and, at, atReceive, atSend, either, without, type Plantings } from './planting'

/** Values that cannot be read, one of each kind. */
export const unreadableValues: Plantings = {
  'VAL-001': either(
    atReceive(({ read }) => ({ PermissionGroups: and(read.PermissionGroups.value, 'Anonymous') })),
    atReceive(() => ({ PermissionGroups: ['Anonymous'] })),
    atReceive(({ read }) => ({ AuthMechanism: and(without(read.AuthMechanism.value, 'Tls'), 'TLS1.2') })),
    atReceive(() => ({ RequireTLS: 'yes' })),
    atReceive(() => ({ ProtocolLoggingLevel: 'Verbos' })),
    atReceive(() => ({ Fqdn: 'mail_contoso .com' })),
    atReceive(() => ({ Enabled: 'perhaps' })),
    at('receiveConnector', ({ id, grants }) =>
      changeItem<'receiveConnector'>(id, {
        grants: [...grants, { user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Recipients'] }],
      }),
    ),
    atSend(() => ({ Port: 70000 })),
    atSend(() => ({ MaxMessageSize: '20 mega' })),
    atSend(() => ({ ConnectionInactivityTimeOut: '10 min' })),
    atSend(() => ({ SmtpMaxMessagesPerConnection: -1 })),
    atSend(() => ({ TlsAuthLevel: 'Certificate' })),
    atSend(() => ({ TlsDomain: 'mail contoso' })),
    atSend(() => ({ Enabled: 'no' })),
    atSend(({ read }) => hasSmartHosts(read) && { SmartHosts: ['smtpgateway1.contoso.com:587'] }),
    atSend(({ read }) => hasSmartHosts(read) && { SmartHosts: '192.168.1.10;192.168.1.11' }),
    atSend(({ read }) => hasSmartHosts(read) && { SmartHostAuthMechanism: 'Basic' }),
  ),
  'VAL-002': either(
    () => [setTransportConfig('MaxSendSize', '20 mega'), setTransportConfig('InternalSMTPServers', ['10.1.1'])],
    at('server', ({ id }) => setParameter(id, 'ExternalDNSServers', ['8.8.8'])),
    at('server', ({ id }) => setParameter(id, 'ExternalDNSAdapterEnabled', 'nope')),
  ),
  'VAL-003': either(
    at('server', ({ id }) => changeItem<'server'>(id, { name: '' })),
    at('server', ({ id }, design) => {
      const other = indexes(design).byKind.server.find((one) => one.id !== id)
      return other && changeItem<'server'>(id, { name: other.name.toLowerCase() })
    }),
  ),
  'VAL-005': either(
    at('server', ({ id }) => changeItem<'server'>(id, { name: 'EXCHANGE-SERVER-01' })),
    at('acceptedDomain', ({ id, origin }) => origin === 'designed' && changeItem(id, { name: 'x'.repeat(65) })),
  ),
  'VAL-006': at('server', ({ id, fqdn }) => changeItem<'server'>(id, { fqdn: fqdn.replace('.', '! .') })),
  'VAL-007': at('server', ({ id, adapters }) => {
    const [first] = adapters
    const second = first && { ...first, id: 'adapter-9', name: 'Second', addresses: first.addresses.slice(0, 1) }
    return second && changeItem<'server'>(id, { adapters: [...adapters, second] })
  }),
  'VAL-008': at('server', ({ id, adapters: [first, ...others] }) => {
    const misspelt = first && { ...first, dnsServers: [...(first.dnsServers ?? []), '10.9.9'] }
    return misspelt && changeItem<'server'>(id, { adapters: [misspelt, ...others] })
  }),
}
