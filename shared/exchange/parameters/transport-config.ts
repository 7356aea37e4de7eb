import { everyVersion } from '../versions'
import type { ParameterRow } from './row'

const source = 'Set-TransportConfig reference'

/** Settings of the organization that connectors depend on (Set-TransportConfig). */
export const transportConfigParameters = {
  MaxSendSize: {
    kind: 'size',
    cmdlets: 'set',
    range: { min: 0, max: 2147482624 },
    unlimited: true,
    default: '10MB',
    versions: everyVersion,
    section: 'limits',
    common: true,
    help: 'The largest message that may be sent by anybody in the organization; mail from anonymous senders is measured by it too.',
    source,
    exported: true,
  },
  MaxReceiveSize: {
    kind: 'size',
    cmdlets: 'set',
    range: { min: 0, max: 2147482624 },
    unlimited: true,
    default: '10MB',
    versions: everyVersion,
    section: 'limits',
    common: true,
    help: 'The largest message that anybody in the organization may receive; mail to the outside is measured by it too.',
    source,
    exported: true,
  },
  TLSSendDomainSecureList: {
    kind: 'domains',
    cmdlets: 'set',
    default: [],
    versions: everyVersion,
    section: 'tls',
    common: true,
    help: 'Mail to these domains leaves over mutual TLS only. No wildcards.',
    source,
    exported: true,
  },
  TLSReceiveDomainSecureList: {
    kind: 'domains',
    cmdlets: 'set',
    default: [],
    versions: everyVersion,
    section: 'tls',
    common: true,
    help: 'Mail from these domains is taken over mutual TLS only. No wildcards.',
    source,
    exported: true,
  },
  InternalSMTPServers: {
    kind: 'ranges',
    cmdlets: 'set',
    default: [],
    versions: everyVersion,
    section: 'network',
    common: true,
    help: 'Addresses of own SMTP servers, which connection filtering and Sender ID pass over.',
    source,
    exported: true,
  },
} as const satisfies Record<string, ParameterRow>
