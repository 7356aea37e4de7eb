import { changeItem } from '../../../edits/change'
import { find } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { textsOf } from '../../../model/parameter-value'
import {
  and,
  at,
  atReceive,
  hasRoles,
  isDesigned,
  isExternal,
  without,
  withText,
  type Plantings,
  type ReceivePlace,
} from './planting'

const anonymousRelay = { user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }

/** Mistakes at bindings, ranges, usage and role. */
export const listening: Plantings = {
  'RC-NAME-001': at('receiveConnector', (item, design) => {
    const others = indexes(design).receiveConnectorsOf.get(item.server) ?? []
    const designed = others.find(({ id, origin }) => id !== item.id && origin === 'designed')
    return item.origin === 'setup' && designed && changeItem(item.id, { name: designed.name.toUpperCase() })
  }),
  'RC-NAME-002': at('receiveConnector', ({ id }) => changeItem(id, { name: 'x'.repeat(65) })),
  'RC-BIND-004': atReceive(
    (place) => isDesigned(place) && hasRoles(place) && hasDefaultFrontend(place) && { TransportRole: 'HubTransport' },
  ),
  'RC-BIND-006': atReceive((place) => isDesigned(place) && { Bindings: ['10.1.1.2'] }),
  'RC-BIND-007': atReceive((place) => isDesigned(place) && { Bindings: ['0.0.0.0:70000'] }),
  'RC-BIND-008': atReceive((place) => isDesigned(place) && { Bindings: ['10.99.99.99:25'] }),
  'RC-BIND-010': atReceive((place) => isDesigned(place) && place.item.usage !== 'Internal' && { Bindings: [] }),
  'RC-RANGE-001': atReceive((place) => isDesigned(place) && place.item.usage !== 'Internet' && { RemoteIPRanges: [] }),
  'RC-RANGE-002': atReceive(
    ({ item }) =>
      item.origin === 'designed' && { RemoteIPRanges: withText(item, 'RemoteIPRanges', '10.9.9.9-10.9.9.1') },
  ),
  'RC-RANGE-003': atReceive(
    ({ item }) =>
      item.origin === 'designed' &&
      item.parameters.RemoteIPRanges !== undefined && {
        RemoteIPRanges: withText(item, 'RemoteIPRanges', '172.31.0.9/29'),
      },
  ),
  'RC-ROLE-001': atReceive(({ server }) => server.role === 'edge' && { TransportRole: 'FrontendTransport' }),
  'RC-ROLE-002': atReceive(({ server }) => server.role === 'hub' && { TransportRole: 'FrontendTransport' }),
  'RC-ROLE-003': atReceive((place) => isDesigned(place) && hasRoles(place) && { TransportRole: undefined }),
  'RC-ROLE-004': atReceive(
    (place) => isDesigned(place) && hasRoles(place) && !hasDefaultFrontend(place) && { TransportRole: 'HubTransport' },
  ),
  'RC-ROLE-005': atReceive((place) => isDesigned(place) && hasRoles(place) && { TransportRole: 'Frontend' }),
  'RC-USAGE-002': at(
    'receiveConnector',
    ({ id, origin, server }, design) =>
      origin === 'designed' && find(design, 'server', server)?.role === 'edge' && changeItem(id, { usage: 'Client' }),
  ),
  'RC-USAGE-003': atReceive((place) => place.item.usage === 'Custom' && { PermissionGroups: [] }),
  'RC-USAGE-004': at(
    'receiveConnector',
    ({ id, origin }) => origin === 'setup' && changeItem(id, { usage: 'Internet' }),
  ),
}

/** Mistakes at authentication, permissions and relay. */
export const trusting: Plantings = {
  'RC-AUTH-001': atReceive(
    (place) => !isExternal(place) && { AuthMechanism: and(place.read.AuthMechanism.value, 'None') },
  ),
  'RC-AUTH-002': atReceive(
    ({ read }) =>
      read.AuthMechanism.value?.includes('BasicAuthRequireTLS') &&
      read.DomainSecureEnabled.value !== true && { AuthMechanism: without(read.AuthMechanism.value, 'Tls') },
  ),
  'RC-AUTH-003': atReceive(
    (place) => isExternal(place) && { AuthMechanism: and(place.read.AuthMechanism.value, 'BasicAuth') },
  ),
  'RC-AUTH-004': atReceive((place) => isExternal(place) && { PermissionGroups: ['AnonymousUsers'] }),
  'RC-AUTH-005': atReceive(({ read }) => !read.AuthMechanism.value?.includes('Tls') && { RequireTLS: true }),
  'RC-AUTH-006': atReceive(
    ({ item, read }) =>
      read.AuthMechanism.value?.includes('ExchangeServer') &&
      !item.name.startsWith('Default MBX') && { Fqdn: 'mail.contoso.com' },
  ),
  'RC-AUTH-007': atReceive(({ item }) => item.name.startsWith('Default MBXSERVER') && { Fqdn: 'mail.contoso.com' }),
  'RC-AUTH-008': atReceive(
    ({ item, read }) =>
      item.name !== 'Default Frontend MBXSERVER01' &&
      read.AuthMechanism.value?.includes('BasicAuthRequireTLS') && {
        AuthMechanism: without(read.AuthMechanism.value, 'BasicAuthRequireTLS'),
      },
  ),
  'RC-AUTH-011': atReceive(
    (place) => isExternal(place) && { AuthMechanism: ['Tls', 'ExternalAuthoritative'], DomainSecureEnabled: true },
  ),
  'RC-AUTH-012': atReceive(
    ({ read }) => !read.AuthMechanism.value?.includes('Integrated') && { EnableAuthGSSAPI: true },
  ),
  'RC-AUTH-013': atReceive(() => ({ SuppressXAnonymousTls: true })),
  'RC-PERM-001': atReceive(
    ({ server, read }) =>
      server.role === 'edge' && { PermissionGroups: and(read.PermissionGroups.value, 'ExchangeLegacyServers') },
  ),
  'RC-PERM-003': atReceive(({ read }) => ({ PermissionGroups: and(read.PermissionGroups.value, 'Custom') })),
  'RC-PERM-004': atReceive(({ read }) => ({ PermissionGroups: and(read.PermissionGroups.value, 'None') })),
  'RC-RELAY-001': atReceive(
    ({ item }) => item.grants.length > 0 && { RemoteIPRanges: ['0.0.0.0-255.255.255.254'], Bindings: ['0.0.0.0:25'] },
  ),
  'RC-RELAY-002': atReceive(({ item }) => item.grants.length > 0 && { RemoteIPRanges: ['192.168.0.0/16'] }),
  'RC-RELAY-003': atReceive((place) => isExternal(place) && { RemoteIPRanges: ['0.0.0.0-255.255.255.254'] }),
  'RC-RELAY-004': atReceive(
    ({ item }) =>
      item.name.startsWith('Default MBX') && {
        AuthMechanism: ['ExternalAuthoritative'],
        RemoteIPRanges: ['192.168.7.7'],
      },
  ),
  'RC-RELAY-005': at(
    'receiveConnector',
    ({ id, parameters }) =>
      textsOf(parameters.AuthMechanism).join() === 'ExternalAuthoritative' &&
      changeItem(id, { grants: [anonymousRelay] }),
  ),
  'RC-RELAY-006': atReceive(({ item }) => item.grants.length > 0 && { PermissionGroups: ['Partners'] }),
  'RC-ANON-002': atReceive(
    ({ item, read }) =>
      /^(Client Frontend|Client Proxy|Default MBX)/.test(item.name) && {
        PermissionGroups: and(read.PermissionGroups.value, 'AnonymousUsers'),
      },
  ),
  'DS-004': atReceive(
    (place) =>
      !isExternal(place) &&
      place.server.role !== 'edge' &&
      place.read.DomainSecureEnabled.value !== true &&
      !place.read.AuthMechanism.value?.includes('Tls') && { DomainSecureEnabled: true },
  ),
}

/** Mistakes in values. */
export const values: Plantings = {
  'RC-VAL-001': atReceive(() => ({ ConnectionInactivityTimeout: '00:20:00', ConnectionTimeout: '00:10:00' })),
  'RC-VAL-002': atReceive(() => ({ ConnectionTimeout: 'soon' })),
  'RC-VAL-003': atReceive(() => ({ MaxMessageSize: '1KB' })),
  'RC-VAL-004': atReceive(() => ({ Banner: 'Contoso mail' })),
  'RC-VAL-005': atReceive(() => ({ BinaryMimeEnabled: true, ChunkingEnabled: false })),
  'RC-VAL-006': atReceive(() => ({ MaxHopCount: 501 })),
  'RC-VAL-007': atReceive(() => ({ TarpitInterval: '00:05:00' })),
  'RC-VAL-008': atReceive(
    (place) =>
      (place.server.role === 'edge' || place.read.TransportRole.value === 'FrontendTransport') && {
        LongAddressesEnabled: true,
      },
  ),
  'RC-VAL-010': atReceive(
    ({ server }) =>
      server.role !== 'edge' && { TlsDomainCapabilities: ['mail.protection.outlook.com:AcceptOorgProtocol'] },
  ),
}

/** Default Frontend listens everywhere, as setup made it. */
function hasDefaultFrontend({ server, design }: ReceivePlace): boolean {
  return (indexes(design).receiveConnectorsOf.get(server.id) ?? []).some(
    (connector) => connector.name.startsWith('Default Frontend') && design.baseline[connector.id] === connector,
  )
}
