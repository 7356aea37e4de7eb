import { addItem, addServer } from '../../../edits/add'
import { changeItem, setTransportConfig } from '../../../edits/change'
import { sequence } from '../../../edits/edit'
import { find, type Design } from '../../../model/design'
import { organizationHome } from '../../../model/connectors'
import { indexes } from '../../../model/indexes'
import { entriesOf, isEndpoint, textsOf } from '../../../model/parameter-value'
import type { Version } from '../../../exchange/versions'
import { sourcesOf } from '../../../model/relations'
import { settings } from '../../../model/settings'
import { receive } from '../designs'
import { arriving } from '../drawn'
import { at, atReceive, withText, type Planting, type Plantings, type ReceivePlace } from './planting'

/** Mistakes about the hops that nobody draws, address families, and versions that stand together. */
export const betweenServers: Plantings = {
  'RC-RANGE-009': atReceive(
    ({ item, read }) =>
      item.origin === 'designed' &&
      listensFor(read, 4) &&
      !listensFor(read, 6) &&
      item.parameters.RemoteIPRanges !== undefined && {
        RemoteIPRanges: withText(item, 'RemoteIPRanges', '2001:db8:9::/64'),
      },
  ),
  'RC-RANGE-010': at('inboundRoute', ({ from, to, expects }, design) => {
    const sender = find(design, 'gateway', from) ?? find(design, 'application', from)
    const server = find(design, 'server', to)
    const connector = find(design, 'receiveConnector', expects)
    const [adapter, ...others] = server?.adapters ?? []
    if (!sender || !adapter || others.length > 0 || connector?.origin !== 'designed') return undefined
    if (entriesOf(connector.parameters.RemoteIPRanges).some(isEndpoint) || !isHeardByIPv6(to, design)) return undefined
    const adapters = [{ ...adapter, addresses: [...adapter.addresses, '2001:db8:9::1'] }]
    return sequence(
      changeItem(to, { adapters }),
      changeItem(from, { addresses: [...sender.addresses, '2001:db8:9::2'] }),
    )
  }),
  'RC-RANGE-011': atReceive(
    ({ item, read, server }) =>
      item.origin === 'designed' &&
      server.role !== 'edge' &&
      item.parameters.RemoteIPRanges !== undefined &&
      item.parameters.Bindings !== undefined && {
        Bindings: withText(item, 'Bindings', `[::]:${read.Bindings.value?.[0]?.binding.port ?? 25}`),
        RemoteIPRanges: withText(item, 'RemoteIPRanges', 'fe80::9%11'),
      },
  ),
  'PATH-025': atReceive((place) => isBehindFrontEnd(place, 'Default') && { Enabled: false }),
  'PATH-026': atReceive(
    (place) =>
      isBehindFrontEnd(place, 'Default') && {
        AuthMechanism: ['Tls', 'Integrated', 'BasicAuth', 'BasicAuthRequireTLS'],
      },
  ),
  'PATH-027': atReceive((place) => isBehindFrontEnd(place, 'Client Proxy') && { PermissionGroups: ['ExchangeUsers'] }),
  'PATH-028': at('server', ({ id, role, adapters }) => {
    const address = adapters[0]?.addresses[0]
    const parameters = { TransportRole: 'HubTransport', Bindings: ['0.0.0.0:2525'] }
    return (
      role === 'mailbox' &&
      address !== undefined &&
      receive('receiveConnector-99', id, {
        name: 'Relay',
        usage: 'Custom',
        parameters: { ...parameters, RemoteIPRanges: [address], PermissionGroups: ['ExchangeUsers'] },
      })
    )
  }),
  'PATH-029': at(
    'server',
    ({ id, role }, design) =>
      role === 'mailbox' &&
      indexes(design).byKind.application.length === 0 &&
      sequence(
        addItem('application', { x: 0, y: 0 }, { name: 'Device', addresses: ['2001:db8:9::9'] }),
        arriving('application-1', id),
      ),
  ),
  'PATH-030': at('server', ({ id, role, adapters }, design) => {
    if (role !== 'mailbox' || indexes(design).byKind.application.length > 0) return undefined
    const [address, ...others] = adapters.flatMap(({ addresses }) => addresses)
    if (others.length > 0) return undefined
    const front = { TransportRole: 'FrontendTransport', Bindings: [`${address}:25`] }
    return sequence(
      addItem('application', { x: 0, y: 0 }, { name: 'Device', addresses: ['172.31.9.8', '172.31.9.9'] }),
      arriving('application-1', id),
      receive('receiveConnector-99', id, {
        name: 'One of two',
        usage: 'Client',
        parameters: { ...front, RemoteIPRanges: ['172.31.9.8'] },
      }),
    )
  }),
  'LIM-005': at(
    'server',
    ({ id, role, version }, design) =>
      role === 'mailbox' &&
      version !== '2010' &&
      indexes(design).byKind.application.length === 0 &&
      sequence(
        addItem('application', { x: 0, y: 0 }, { name: 'Invoices', addresses: ['172.31.9.9'] }),
        arriving('application-1', id, { port: 587, authentication: 'basicOverTls', tls: 'required' }),
      ),
  ),
  'LIM-006': at('sendConnector', (connector, design) => {
    const isOwn = connector.home === organizationHome && connector.origin === 'designed'
    const { MaxMessageSize, Enabled } = settings(connector, design)
    const sends = isOwn && Enabled.value !== false && sourcesOf(connector, design).some(({ role }) => role !== 'edge')
    return sends && typeof MaxMessageSize.value === 'number' && setTransportConfig('MaxReceiveSize', '2000MB')
  }),
  'VER-001': beside('2010', ['2019', 'SE']),
  'VER-002': beside('2010', ['2013', '2016']),
}

/** Setup's connector answers there. */
function isHeardByIPv6(server: string, design: Design): boolean {
  return (indexes(design).receiveConnectorsOf.get(server) ?? []).some(
    ({ origin, parameters }) => origin === 'setup' && textsOf(parameters.Bindings).includes('[::]:25'),
  )
}

function listensFor({ Bindings }: ReceivePlace['read'], family: number): boolean {
  return (Bindings.value ?? []).some(({ binding }) => binding.address.family === family)
}

/** As setup made it, on a server whose services are told apart. */
function isBehindFrontEnd({ item, server }: ReceivePlace, prefix: string): boolean {
  return server.role === 'mailbox' && item.origin === 'setup' && item.name === `${prefix} ${server.name}`
}

/** An Edge server of an old version, which nothing is connected to. */
function beside(version: Version, versions: readonly Version[]): Planting {
  return (design: Design) =>
    indexes(design).byKind.server.some((server) => versions.includes(server.version))
      ? [addServer({ role: 'edge', version, certificate: 'public' }, { x: 0, y: 0 })]
      : []
}
