import { sequence, type Edit } from '../../edits/edit'
import { setSiteLink } from '../../edits/organization'
import type { Design } from '../../model/design'
import type { Parameters } from '../../model/parameter-value'
import {
  anonymousRelay,
  arrives,
  certified,
  edge,
  end,
  internet,
  lines,
  line,
  organization,
  receives,
  relaysDomain,
  sends,
  server,
  set,
  site,
} from './drawing'

/** Organizations in which others send by Exchange or Exchange by others: devices, programs, gateways, archives, partners. */

export const two: Edit = sequence(server('MBX01', '10.20.0.11'), server('MBX02', '10.20.0.12'))
export const outside: Edit = sequence(
  internet,
  lines(['Internet', 'MBX01'], ['Internet', 'MBX02'], ['MBX01', 'Internet'], ['MBX02', 'Internet']),
)
export const publicCertificate: Edit = certified(['mail.contoso.com', 'autodiscover.contoso.com'], 'MBX01', 'MBX02')
export const relay: Parameters = {
  Bindings: ['0.0.0.0:25'],
  RemoteIPRanges: ['10.20.9.50', '10.20.9.51'],
  PermissionGroups: ['AnonymousUsers'],
}
export const subscribedEdge: Edit = sequence(
  two,
  edge('EDGE01', '192.0.2.10', '10.30.0.10'),
  internet,
  site('HQ', ['MBX01', 'MBX02'], ['EDGE01']),
  line('Internet', 'EDGE01', 'internetInboundOnly'),
)

export function device(name: string, ...addresses: string[]): Edit {
  return end('application', name, { addresses })
}

export function gateway(name: string, address: string): Edit {
  return end('gateway', name, {
    hostNames: ['relay.filter.example'],
    addresses: [address],
    offers: ['none'],
    uses: 'none',
    takesInternetMail: true,
    sendsInternetMail: true,
  })
}

const fromFilter: Parameters = {
  Bindings: ['0.0.0.0:25'],
  RemoteIPRanges: ['198.51.100.0/28'],
  PermissionGroups: ['AnonymousUsers'],
}
const noStrangers = ['ExchangeServers', 'ExchangeLegacyServers']
const fromBank: Parameters = {
  Bindings: ['0.0.0.0:25'],
  RemoteIPRanges: ['198.51.100.50'],
  PermissionGroups: ['AnonymousUsers'],
  AuthMechanism: ['Tls'],
  RequireTLS: true,
  Fqdn: 'mail.contoso.com',
}

export const devicesAndGateways: Readonly<Record<string, () => Design>> = {
  'a relay beside a public certificate': () =>
    organization(
      two,
      outside,
      publicCertificate,
      device('Scanner', '10.20.9.50'),
      receives('Relay', 'MBX01', relay, anonymousRelay),
      receives('Relay', 'MBX02', relay, anonymousRelay),
      arrives('Scanner', 'MBX01', { recipients: ['*'] }),
      arrives('Scanner', 'MBX02', { recipients: ['*'] }),
    ),
  'a program that signs in on port 587': () =>
    organization(
      two,
      outside,
      device('ERP', '10.20.9.70'),
      arrives('ERP', 'MBX01', { port: 587, authentication: 'basicOverTls', tls: 'required', recipients: ['*'] }),
    ),
  'a spam filter in the cloud, and no strangers at the default connectors': () =>
    organization(
      two,
      gateway('Filter', '198.51.100.10'),
      set('Default Frontend MBX01', 'PermissionGroups', noStrangers),
      set('Default Frontend MBX02', 'PermissionGroups', noStrangers),
      receives('From filter', 'MBX01', fromFilter),
      receives('From filter', 'MBX02', fromFilter),
      arrives('Filter', 'MBX01'),
      arrives('Filter', 'MBX02'),
      lines(['MBX01', 'Filter'], ['MBX02', 'Filter']),
    ),
  'journals that go to the archive of a provider over TLS': () =>
    organization(
      two,
      outside,
      end('gateway', 'Archive', {
        hostNames: ['journal.archive.example'],
        addresses: ['203.0.113.77'],
        offers: ['none'],
        uses: 'none',
        takesInternetMail: false,
        sendsInternetMail: false,
      }),
      sends('To archive', ['MBX01', 'MBX02'], {
        AddressSpaces: ['journal.archive.example'],
        DNSRoutingEnabled: false,
        SmartHosts: ['journal.archive.example'],
        RequireTLS: true,
        TlsAuthLevel: 'EncryptionOnly',
      }),
    ),
  'a bank that asks for TLS in both directions': () =>
    organization(
      two,
      outside,
      publicCertificate,
      end('partner', 'Bank', { domains: ['bank.example'], addresses: ['198.51.100.50'] }),
      sends('To Bank', ['MBX01', 'MBX02'], {
        AddressSpaces: ['bank.example'],
        DNSRoutingEnabled: true,
        RequireTLS: true,
        TlsAuthLevel: 'DomainValidation',
        Fqdn: 'mail.contoso.com',
      }),
      receives('From Bank', 'MBX01', fromBank),
      receives('From Bank', 'MBX02', fromBank),
      arrives('Bank', 'MBX01', { tls: 'required' }),
      arrives('Bank', 'MBX02', { tls: 'required' }),
    ),
  'four servers in two sites, the way out of each preferred there': () =>
    organization(
      server('A1', '10.1.0.1'),
      server('A2', '10.1.0.2'),
      server('B1', '10.2.0.1'),
      server('B2', '10.2.0.2'),
      internet,
      site('A', ['A1', 'A2']),
      site('B', ['B1', 'B2']),
      setSiteLink('site-1', 'site-2', 10),
      lines(['Internet', 'A1'], ['Internet', 'A2'], ['Internet', 'B1'], ['Internet', 'B2']),
      sends('Out of A', ['A1', 'A2'], { AddressSpaces: ['*'] }),
      sends('Out of B', ['B1', 'B2'], { AddressSpaces: ['*'] }),
    ),
  '2016, 2019 and Subscription Edition side by side': () =>
    organization(
      server('MBX16', '10.1.0.5', { version: '2016' }),
      server('MBX19', '10.1.0.6', { version: '2019' }),
      server('MBXSE', '10.1.0.7', { version: 'SE' }),
      internet,
      line('Internet', 'MBXSE'),
      lines(['MBXSE', 'Internet'], ['MBX19', 'Internet'], ['MBX16', 'Internet']),
    ),
  'two subscribed Edge servers that share the way out': () =>
    organization(
      two,
      edge('EDGE01', '192.0.2.10', '10.30.0.10'),
      edge('EDGE02', '192.0.2.11', '10.30.0.11'),
      internet,
      site('HQ', ['MBX01', 'MBX02'], ['EDGE01', 'EDGE02']),
      lines(['Internet', 'EDGE01', 'internetInboundOnly'], ['Internet', 'EDGE02', 'internetInboundOnly']),
    ),
  'an external relay domain behind a subscribed Edge server': () =>
    organization(
      subscribedEdge,
      relaysDomain('fabrikam.com', 'ExternalRelay'),
      end('gateway', 'Other system', {
        hostNames: ['mail.fabrikam.com'],
        addresses: ['10.20.7.8'],
        offers: ['none'],
        uses: 'none',
        takesInternetMail: false,
        sendsInternetMail: false,
      }),
      sends('To Fabrikam', ['EDGE01'], {
        AddressSpaces: ['fabrikam.com'],
        DNSRoutingEnabled: false,
        SmartHosts: ['10.20.7.8'],
      }),
    ),
  'a second way out for when the first is down': () =>
    organization(
      two,
      outside,
      gateway('Provider', '198.51.100.9'),
      sends('Backup', ['MBX01', 'MBX02'], {
        AddressSpaces: ['*;50'],
        DNSRoutingEnabled: false,
        SmartHosts: ['198.51.100.9'],
      }),
    ),
}
