import { describe, expect, it } from 'vitest'
import { setTransportConfig } from '../../edits/change'
import { sequence } from '../../edits/edit'
import type { Design } from '../../model/design'
import {
  anonymousRelay,
  arrives,
  end,
  internet,
  line,
  lines,
  organization,
  receives,
  relaysDomain,
  removed,
  sends,
  server,
  set,
  site,
  tenant,
  accepts,
  change,
  wizardReceives,
} from '../../testing/healthy/drawing'
import {
  device,
  gateway,
  outside,
  publicCertificate,
  relay,
  subscribedEdge,
  two,
} from '../../testing/healthy/devices-and-gateways'
import { check } from '../check'

const organizationOfTwo = sequence(two, outside)
const hybrid = sequence(
  organizationOfTwo,
  publicCertificate,
  tenant,
  accepts('contoso.mail.onmicrosoft.com'),
  lines(['MBX01', 'Tenant'], ['MBX02', 'Tenant'], ['Tenant', 'MBX01'], ['Tenant', 'MBX02']),
)
const frontEnd = 'Default Frontend MBX01'
const scanner = sequence(device('Scanner', '10.20.9.50'), arrives('Scanner', 'MBX01', { recipients: ['*'] }))
const edgeConnector = 'Default internal receive connector EDGE01'

/** A healthy organization with one mistake of which administrators report what it did, and the one finding that says it. */
const mistakes: Readonly<Record<string, readonly [rule: string, make: () => Design]>> = {
  'a relay made in the Transport service': [
    'RC-BIND-004',
    () =>
      organization(
        organizationOfTwo,
        scanner,
        receives('Relay', 'MBX01', { ...relay, TransportRole: 'HubTransport' }, anonymousRelay),
      ),
  ],
  'a relay without the right to relay': [
    'PATH-007',
    () => organization(organizationOfTwo, scanner, receives('Relay', 'MBX01', relay)),
  ],
  'a relay that leaves the new scanner out': [
    'PATH-007',
    () =>
      organization(
        organizationOfTwo,
        scanner,
        receives('Relay', 'MBX01', { ...relay, RemoteIPRanges: ['10.20.9.51'] }, anonymousRelay),
      ),
  ],
  'a relay for a whole network': [
    'RC-RELAY-002',
    () =>
      organization(
        organizationOfTwo,
        receives('Relay', 'MBX01', { ...relay, RemoteIPRanges: ['10.40.0.0/16'] }, anonymousRelay),
      ),
  ],
  'an open relay on an address of the server': [
    'RC-RELAY-001',
    () =>
      organization(
        organizationOfTwo,
        receives(
          'Relay',
          'MBX01',
          { ...relay, Bindings: ['10.20.0.11:25'], RemoteIPRanges: ['0.0.0.0-255.255.255.255'] },
          anonymousRelay,
        ),
      ),
  ],
  'the relay right on a default connector': [
    'RC-RELAY-001',
    () => organization(organizationOfTwo, change<'receiveConnector'>(frontEnd, { grants: [...anonymousRelay] })),
  ],
  'a default connector made externally secured': [
    'RC-RELAY-003',
    () =>
      organization(
        organizationOfTwo,
        set(frontEnd, 'AuthMechanism', ['Tls', 'ExternalAuthoritative']),
        set(frontEnd, 'PermissionGroups', ['AnonymousUsers', 'ExchangeServers']),
      ),
  ],
  'a public name on the connector Default': [
    'RC-AUTH-007',
    () => organization(organizationOfTwo, set('Default MBX01', 'Fqdn', 'mail.contoso.com')),
  ],
  'a public name on the default Front End': [
    'RC-AUTH-006',
    () => organization(organizationOfTwo, set(frontEnd, 'Fqdn', 'mail.contoso.com')),
  ],
  'TLS unticked at the default Front End, Basic over TLS left': [
    'RC-AUTH-002',
    () =>
      organization(
        organizationOfTwo,
        set(frontEnd, 'AuthMechanism', ['Integrated', 'BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer']),
      ),
  ],
  'TLS and Basic over TLS unticked at the default Front End': [
    'RC-AUTH-008',
    () =>
      organization(organizationOfTwo, set(frontEnd, 'AuthMechanism', ['Integrated', 'BasicAuth', 'ExchangeServer'])),
  ],
  'the default Front End taken away': ['PATH-004', () => organization(organizationOfTwo, removed(frontEnd))],
  'the connector Default disabled': [
    'PATH-025',
    () => organization(organizationOfTwo, set('Default MBX01', 'Enabled', false)),
  ],
  'a smart host beside DNS routing': [
    'SC-RT-001',
    () =>
      organization(
        two,
        gateway('Provider', '198.51.100.9'),
        arrives('Provider', 'MBX01'),
        sends('Out', ['MBX01', 'MBX02'], {
          AddressSpaces: ['*'],
          DNSRoutingEnabled: true,
          SmartHosts: ['198.51.100.9'],
        }),
      ),
  ],
  'an own server as smart host': [
    'SC-RT-006',
    () =>
      organization(
        two,
        internet,
        line('Internet', 'MBX01'),
        sends('Out', ['MBX01', 'MBX02'], {
          AddressSpaces: ['*'],
          DNSRoutingEnabled: false,
          SmartHosts: ['10.20.0.11'],
        }),
      ),
  ],
  'a scoped connector, which the branch does not see': [
    'SC-SEL-002',
    () =>
      organization(
        server('A1', '10.1.0.1'),
        server('B1', '10.2.0.1'),
        internet,
        site('A', ['A1']),
        site('B', ['B1']),
        lines(['Internet', 'A1'], ['Internet', 'B1']),
        sends('Out', ['A1'], { AddressSpaces: ['*'], IsScopedConnector: true }),
      ),
  ],
  'the capability of the wizard on one of two servers': [
    'HYB-006',
    () => organization(hybrid, wizardReceives('MBX01')),
  ],
  'an explicit connector to a subscribed Edge server': [
    'EDGE-011',
    () =>
      organization(
        subscribedEdge,
        sends('To Edge', ['MBX01', 'MBX02'], {
          AddressSpaces: ['*'],
          DNSRoutingEnabled: false,
          SmartHosts: ['10.30.0.10'],
        }),
      ),
  ],
  'the Edge server bound to its outer address only': [
    'PATH-004',
    () => organization(subscribedEdge, set(edgeConnector, 'Bindings', ['192.0.2.10:25'])),
  ],
  'the connector of a subscribed Edge server disabled': [
    'PATH-004',
    () => organization(subscribedEdge, set(edgeConnector, 'Enabled', false)),
  ],
  'Exchange servers taken out of the groups of a subscribed Edge server': [
    'PATH-008',
    () => organization(subscribedEdge, set(edgeConnector, 'PermissionGroups', ['AnonymousUsers', 'Partners'])),
  ],
  'Exchange servers taken out of the groups behind a subscribed Edge server': [
    'PATH-008',
    () => organization(subscribedEdge, set(frontEnd, 'PermissionGroups', ['AnonymousUsers'])),
  ],
  'EdgeSync’s connector to the Internet disabled': [
    'SC-SEL-003',
    () => organization(subscribedEdge, set('EdgeSync - HQ to Internet', 'Enabled', false)),
  ],
  'a provider as smart host of EdgeSync’s connector': [
    'EDGE-023',
    () =>
      organization(
        subscribedEdge,
        set('EdgeSync - HQ to Internet', 'SmartHosts', ['smtp.isp.example']),
        set('EdgeSync - HQ to Internet', 'DNSRoutingEnabled', false),
      ),
  ],
  'mail of a relay domain sent back to the filter that brought it': [
    'PATH-010',
    () =>
      organization(
        two,
        gateway('Filter', '198.51.100.10'),
        relaysDomain('fabrikam.com', 'InternalRelay'),
        lines(
          ['Filter', 'MBX01', 'fromGatewayAnonymous'],
          ['Filter', 'MBX02', 'fromGatewayAnonymous'],
          ['MBX01', 'Filter'],
          ['MBX02', 'Filter'],
        ),
      ),
  ],
  'Client Frontend disabled while a program signs in there': [
    'PATH-004',
    () =>
      organization(
        organizationOfTwo,
        device('ERP', '10.20.9.70'),
        arrives('ERP', 'MBX01', { port: 587, authentication: 'basicOverTls', tls: 'required', recipients: ['*'] }),
        set('Client Frontend MBX01', 'Enabled', false),
      ),
  ],
  'every IPv6 address at a relay on IPv4': [
    'RC-RANGE-009',
    () =>
      organization(
        organizationOfTwo,
        receives('Relay', 'MBX01', { ...relay, Bindings: ['10.20.0.11:25'], RemoteIPRanges: ['::/0'] }, anonymousRelay),
      ),
  ],
  'more recipients at a relay than the organization takes': [
    'LIM-007',
    () =>
      organization(
        organizationOfTwo,
        setTransportConfig('MaxRecipientEnvelopeLimit', 500),
        receives('Relay', 'MBX01', { ...relay, MaxRecipientsPerMessage: 2000 }, anonymousRelay),
      ),
  ],
  'Exchange Server authentication towards a gateway': [
    'PATH-020',
    () =>
      organization(
        two,
        end('gateway', 'Filter', {
          hostNames: ['relay.filter.example'],
          addresses: ['198.51.100.10'],
          offers: ['none'],
          uses: 'none',
          takesInternetMail: true,
          sendsInternetMail: true,
        }),
        lines(['Filter', 'MBX01', 'fromGatewayAnonymous'], ['MBX01', 'Filter'], ['MBX02', 'Filter']),
        set('To Filter', 'SmartHostAuthMechanism', 'ExchangeServer'),
      ),
  ],
}

describe('One mistake in a healthy organization', () => {
  it.each(Object.entries(mistakes))('is one finding: %s', (_, [rule, make]) => {
    const found = check(make(), '2025-01-01').filter(({ severity, accepted }) => severity !== 'info' && !accepted)
    expect(found.map((finding) => finding.rule)).toEqual([rule])
  })
})
