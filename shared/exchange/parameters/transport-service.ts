import { everyVersion } from '../versions'
import type { ParameterRow } from './row'

const source = 'Set-TransportService reference'

/** Settings of one server that connectors depend on (Set-TransportService, in 2010 Set-TransportServer). */
export const transportServiceParameters = {
  ExternalIPAddress: {
    kind: 'address',
    cmdlets: 'set',
    nullable: true,
    default: null,
    computedDefault: 'adapterAddress',
    versions: everyVersion,
    section: 'network',
    common: true,
    help: 'The address that the server writes into Received headers. Behind address translation it should be the public one.',
    source,
    exported: true,
  },
  ExternalDNSServers: {
    kind: 'addresses',
    cmdlets: 'set',
    default: [],
    versions: everyVersion,
    section: 'delivery',
    common: true,
    help: 'DNS servers for names outside. Ignored while ExternalDNSAdapterEnabled is on.',
    source,
    exported: true,
  },
  ExternalDNSAdapterEnabled: {
    kind: 'boolean',
    cmdlets: 'set',
    default: true,
    versions: everyVersion,
    section: 'delivery',
    common: true,
    help: 'Names outside are asked of the DNS servers of the network adapter.',
    source,
    exported: true,
  },
  UseDowngradedExchangeServerAuth: {
    kind: 'boolean',
    cmdlets: 'set',
    default: false,
    versions: everyVersion,
    section: 'authentication',
    common: false,
    help: 'Exchange servers may authenticate without TLS, for lines on which TLS must be off.',
    source,
    exported: true,
  },
  AntispamAgentsEnabled: {
    kind: 'boolean',
    cmdlets: 'set',
    default: false,
    defaultOnEdge: true,
    versions: everyVersion,
    section: 'advanced',
    common: false,
    help: 'The anti-spam agents are installed. A script of Exchange installs them and turns this on.',
    source,
    exported: true,
    reserved: true,
  },
} as const satisfies Record<string, ParameterRow>
