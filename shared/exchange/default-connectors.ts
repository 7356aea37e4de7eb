import type { AuthMechanism } from './auth-mechanisms'
import type { Entered } from './parameters'
import type { PermissionGroup } from './permission-groups'
import { transportServicesOf, type TransportRole } from './transport-services'
import { versionFacts, type Role, type Roles2013, type Version } from './versions'

/** A Receive connector as setup leaves it: its parameters are stated, because the server has them. */
export interface DefaultReceiveConnector {
  name: string
  parameters: Record<string, Entered>
}

export interface DefaultConnectorsOf {
  role: Role
  version: Version
  roles2013?: Roles2013
  /** NetBIOS name, which ends each connector's name. */
  name: string
  fqdn: string
}

interface SetupConnector {
  prefix: string
  port: number
  addresses: readonly string[]
  ranges: readonly string[]
  auth: readonly AuthMechanism[]
  groups: readonly PermissionGroup[]
  more?: Record<string, Entered>
}

const everyIPv4 = '0.0.0.0-255.255.255.255'
const everyIPv6 = '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'
const everywhere = { addresses: ['0.0.0.0', '[::]'], ranges: [everyIPv4, everyIPv6] }
const accounts: readonly AuthMechanism[] = ['Tls', 'Integrated', 'BasicAuth', 'BasicAuthRequireTLS']
const accountsAndServers: readonly AuthMechanism[] = [...accounts, 'ExchangeServer']

/** Of a 2019 export; that the other versions have the same is unverified. */
const hops = { MaxHopCount: 60, MaxLocalHopCount: 5 }
const clientRate = { MessageRateLimit: 5, MessageRateSource: 'User', EnableAuthGSSAPI: true }

/**
 * 2013 and later. Sources: Receive connectors topic, message rate limits topic, a 2019 export (which wins where they
 * differ). Port 2525 where a 2013 Mailbox server has no Client Access role beside it is unverified.
 */
const mailbox: Record<TransportRole, readonly SetupConnector[]> = {
  FrontendTransport: [
    {
      prefix: 'Default Frontend',
      port: 25,
      ...everywhere,
      auth: accountsAndServers,
      groups: ['AnonymousUsers', 'ExchangeServers', 'ExchangeLegacyServers'],
      more: { ...hops, ProtocolLoggingLevel: 'Verbose', DomainSecureEnabled: true },
    },
    {
      prefix: 'Client Frontend',
      port: 587,
      ...everywhere,
      auth: accounts,
      groups: ['ExchangeUsers'],
      more: { ...hops, ...clientRate },
    },
    {
      prefix: 'Outbound Proxy Frontend',
      port: 717,
      ...everywhere,
      auth: accountsAndServers,
      groups: ['ExchangeServers'],
      more: { ...hops, ProtocolLoggingLevel: 'Verbose', DomainSecureEnabled: true, TarpitInterval: '00:00:00' },
    },
  ],
  HubTransport: [
    {
      prefix: 'Default',
      port: 2525,
      ...everywhere,
      auth: accountsAndServers,
      groups: ['ExchangeUsers', 'ExchangeServers', 'ExchangeLegacyServers'],
      more: {
        ...hops,
        MaxRecipientsPerMessage: 5000,
        MaxInboundConnectionPerSource: 'unlimited',
        MaxInboundConnectionPercentagePerSource: 100,
        SizeEnabled: 'EnabledWithoutValue',
      },
    },
    {
      prefix: 'Client Proxy',
      port: 465,
      ...everywhere,
      auth: accountsAndServers,
      groups: ['ExchangeUsers', 'ExchangeServers'],
      more: { ...hops, ...clientRate },
    },
  ],
}

/** 2010 Hub Transport, from third-party output, as Microsoft's table was out of reach; IPv6 where the server has it. */
const hub2010: readonly SetupConnector[] = [
  {
    prefix: 'Default',
    port: 25,
    ...everywhere,
    auth: accountsAndServers,
    groups: ['ExchangeUsers', 'ExchangeServers', 'ExchangeLegacyServers'],
  },
  { prefix: 'Client', port: 587, ...everywhere, auth: accounts, groups: ['ExchangeUsers'] },
]

/** Edge Transport; for 2010 the name is documented, the values are unverified and taken from later versions. */
const edge: readonly SetupConnector[] = [
  {
    prefix: 'Default internal receive connector',
    port: 25,
    addresses: ['0.0.0.0'],
    ranges: [everyIPv4],
    auth: ['Tls', 'ExchangeServer'],
    groups: ['AnonymousUsers', 'ExchangeServers', 'Partners'],
    more: { MessageRateLimit: 600, ConnectionTimeout: '00:05:00', ConnectionInactivityTimeout: '00:01:00' },
  },
]

/**
 * The Receive connectors that setup creates on a server, in the order in which people list them, with the values that
 * differ from those of a new connector. The connector of Mailbox Transport Delivery (port 475) is invisible and left out.
 */
export function defaultReceiveConnectors(server: DefaultConnectorsOf): DefaultReceiveConnector[] {
  if (server.role === 'edge') return edge.map((row) => connectorOf(row, server))
  if (!versionFacts[server.version].hasFrontEnd) return hub2010.map((row) => connectorOf(row, server))
  return transportServicesOf(server).flatMap((service) =>
    service === 'Transport' ? [] : mailbox[service].map((row) => connectorOf(row, server, service)),
  )
}

function connectorOf(row: SetupConnector, server: DefaultConnectorsOf, role?: TransportRole): DefaultReceiveConnector {
  return {
    name: `${row.prefix} ${server.name}`,
    parameters: {
      ...(role && { TransportRole: role }),
      Bindings: row.addresses.map((address) => `${address}:${row.port}`),
      RemoteIPRanges: row.ranges,
      Fqdn: server.fqdn,
      AuthMechanism: row.auth,
      PermissionGroups: row.groups,
      ...row.more,
    },
  }
}
