import { rmSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { p0 } from '../../../shared/templates/p0'
import { p2Internet, p2Partner } from '../../../shared/templates/p2'
import { p3AnonymousRelay } from '../../../shared/templates/p3'
import { changedValues, removedDomain, subscribed, toSubscribe, withCertificate } from './designs'
import { edited, withObjects, withServer, type Obstacle } from './obstacle'

const conflicts = ['RC-BIND-001', 'RC-BIND-002', 'RC-BIND-003', 'RC-BIND-003-WILDCARD']
const another = (name: string, server: string, values: string) =>
  `New-ReceiveConnector -Name '${name}' -Server '${server}' -Custom ${values} | Out-Null`
const subscriptionFile = 'C:\\EdgeSubscription-EDGE01.xml'

function withoutAddress(address: string, name: string): Obstacle['state'] {
  return withServer(name, (server) => ({
    ...server,
    addresses: (server['addresses'] as readonly string[]).filter((one) => one !== address),
  }))
}

function withCertificates(next: (certificate: Record<string, unknown>) => Record<string, unknown> | undefined) {
  return withServer('MBX01', (server) => ({
    ...server,
    certificates: (server['certificates'] as readonly Record<string, unknown>[]).flatMap((one) =>
      one['subject'] === 'CN=mail.contoso.com' ? (next(one) ?? []) : [one],
    ),
  }))
}

/** What steps need beside their objects. */
export const needObstacles: readonly Obstacle[] = [
  {
    title: 'an address of a new connector is not on the server',
    design: p2Internet,
    place: 'organization',
    state: withoutAddress('10.10.1.1', 'MBX01'),
    says: ['The address 10.10.1.1', "'MBX01\\Internet Receive Connector'", 'is not on MBX01'],
  },
  {
    title: 'an address of a connector that changes is not on the server',
    design: p2Internet,
    place: 'organization',
    state: withoutAddress('10.10.1.2', 'MBX01'),
    says: ['The address 10.10.1.2', "'MBX01\\Default Frontend MBX01'", 'is not on MBX01'],
  },
  {
    title: 'an address is not on the Edge server',
    design: p0,
    place: 'edge',
    state: withoutAddress('10.1.1.2', 'EDGE01'),
    says: ['The address 10.1.1.2', "'EDGE01\\From Internal Org'", 'is not on EDGE01'],
  },
  {
    title: 'somebody’s connector has the binding and the range',
    design: p2Internet,
    place: 'organization',
    commands: another(
      'Scanner',
      'MBX01',
      "-TransportRole FrontendTransport -Bindings '10.10.1.1:25' -RemoteIPRanges '0.0.0.0-255.255.255.255'",
    ),
    off: conflicts,
    says: ["'MBX01\\Internet Receive Connector'", "'MBX01\\Scanner'", 'same binding 10.10.1.1:25', 'same remote range'],
  },
  {
    title: 'somebody’s connector has a range that overlaps in part',
    design: p2Partner,
    place: 'organization',
    commands: another(
      'Scanner',
      'MBX01',
      "-TransportRole FrontendTransport -Bindings '10.10.1.1:25' -RemoteIPRanges '17.17.17.128-17.17.18.10'",
    ),
    off: conflicts,
    says: ["'MBX01\\Scanner'", 'overlap in part', '17.17.17.0/24', '17.17.17.128-17.17.18.10'],
  },
  {
    title: 'a connector of the other transport service listens on the port',
    design: p2Internet,
    place: 'organization',
    commands: another(
      'Hub',
      'MBX01',
      "-TransportRole HubTransport -Bindings '10.10.1.1:25' -RemoteIPRanges '10.7.7.7'",
    ),
    off: conflicts,
    says: ["'MBX01\\Hub'", 'two transport services', '10.10.1.1:25'],
  },
  {
    title: 'a connector of the other transport service listens on the port of every address',
    design: p2Partner,
    place: 'organization',
    commands: another(
      'Hub',
      'MBX01',
      "-TransportRole HubTransport -Bindings '10.10.1.1:25' -RemoteIPRanges '10.7.7.7'",
    ),
    off: conflicts,
    says: ["'MBX01\\Hub'", 'two transport services', '10.10.1.1:25', '0.0.0.0:25'],
  },
  {
    title: 'somebody’s connector on the Edge server has a binding and a range',
    design: p0,
    place: 'edge',
    commands:
      "New-ReceiveConnector -Name 'Old' -Custom -Bindings '10.1.1.2:25' -RemoteIPRanges '192.168.5.10' | Out-Null",
    off: conflicts,
    says: ["'EDGE01\\From Internal Org'", "'EDGE01\\Old'", 'same remote range 192.168.5.10'],
  },
  {
    title: 'somebody’s connector on an Exchange 2010 server has a binding and a range',
    design: p3AnonymousRelay,
    place: 'organization',
    commands: another('Old', 'HubA', "-Bindings '10.2.3.4:25' -RemoteIPRanges '192.168.5.77'"),
    off: conflicts,
    says: ["'HubA\\FromInternetGateway'", "'HubA\\Old'", 'same binding 10.2.3.4:25'],
  },
  {
    title: 'the certificate is missing',
    design: withCertificate,
    place: 'organization',
    state: withCertificates(() => undefined),
    says: ['MBX01 does not have a certificate of <I>CN=Public CA, C=US<S>CN=mail.contoso.com'],
  },
  {
    title: 'the certificate has expired',
    design: withCertificate,
    place: 'organization',
    state: withCertificates((one) => ({ ...one, notAfter: '20200131', status: 'DateInvalid' })),
    says: ['CN=mail.contoso.com', 'expired on 2020-01-31'],
  },
  {
    title: 'the certificate is not for SMTP',
    design: withCertificate,
    place: 'organization',
    state: withCertificates((one) => ({ ...one, services: 'IIS' })),
    says: ['CN=mail.contoso.com', 'is not for SMTP', 'Enable-ExchangeCertificate'],
  },
  {
    title: 'the certificate was revoked',
    design: withCertificate,
    place: 'organization',
    state: withCertificates((one) => ({ ...one, status: 'Revoked' })),
    says: ['CN=mail.contoso.com', 'has the status Revoked'],
  },
  {
    title: 'a connector ignores STARTTLS that is to demand TLS',
    design: changedValues,
    place: 'organization',
    commands: "Set-SendConnector -Identity 'To Edge' -IgnoreSTARTTLS $true",
    says: ["Send connector 'To Edge'", 'RequireTLS and IgnoreSTARTTLS exclude each other'],
  },
  {
    title: 'a connector ignores STARTTLS that is to be domain secured',
    design: changedValues,
    place: 'edge',
    commands: "Set-SendConnector -Identity 'To Internet' -IgnoreSTARTTLS $true",
    says: ["Send connector 'To Internet'", 'DomainSecureEnabled and IgnoreSTARTTLS exclude each other'],
  },
  {
    title: 'a time that somebody set is too long for a new one',
    design: changedValues,
    place: 'edge',
    commands: "Set-ReceiveConnector -Identity 'EDGE01\\From Internal Org' -ConnectionInactivityTimeout '00:04:30'",
    says: ["'EDGE01\\From Internal Org'", 'ConnectionInactivityTimeout has to be shorter than ConnectionTimeout'],
  },
  {
    title: 'the accepted domain that is to be removed has become the default one',
    design: removedDomain,
    place: 'edge',
    commands: "Set-AcceptedDomain -Identity 'fabrikam.com' -MakeDefault $true",
    says: ["Accepted domain 'fabrikam.com' is the default one"],
  },
  {
    title: 'the Edge server is subscribed to another site',
    design: toSubscribe,
    place: 'organization',
    state: (state, key) =>
      edited(state, key, (place) => ({
        ...place,
        objects: {
          ...place.objects,
          EdgeSubscription: [
            {
              Guid: '0ddba11d-0000-4000-8000-000000000002',
              Name: 'EDGE01',
              Site: 'contoso.com/Configuration/Sites/Branch',
              Domain: 'contoso.com',
              CredentialExpiry: null,
              Place: 'server-1',
              Synchronized: true,
            },
          ],
        },
      })),
    says: ['EDGE01 is subscribed to the site Branch, not to'],
  },
  {
    title: 'the subscription file is too old',
    design: toSubscribe,
    place: 'organization',
    beside: (player) => {
      const file = player.pathOf(subscriptionFile)
      const old = Date.now() / 1000 - 25 * 3600
      writeFileSync(file, '{}')
      utimesSync(file, old, old)
    },
    says: [subscriptionFile, '24 hours only'],
  },
  {
    title: 'the synchronization with the Edge server fails',
    design: subscribed,
    place: 'organization',
    state: withObjects('EdgeSubscription', (one) => ({ ...one, Synchronized: false })),
    says: ['The synchronization with the Edge server EDGE01', "'Failed'"],
  },
  {
    title: 'the subscription is gone that a connector starts from',
    design: subscribed,
    place: 'organization',
    state: withObjects('EdgeSubscription', () => undefined),
    says: ["EDGE01 cannot be a source server of Send connector 'To Fabrikam'"],
  },
  {
    title: 'the Edge server is subscribed, which the design does not know',
    design: p0,
    place: 'edge',
    commands: "New-SendConnector -Name 'EdgeSync - Inbound to Main' -AddressSpaces 'example.org' | Out-Null",
    says: ['EDGE01 is subscribed to an organization', "'EdgeSync - Inbound to Main'"],
  },
  {
    title: 'the folder with the journal is gone',
    design: p2Internet,
    place: 'organization',
    beside: async (player, key) => {
      const former = player.state
      await player.run(key, '3-apply-organization.ps1')
      player.state = former
      const folder = readdirSync(player.pathOf('.')).find((name) => name.startsWith('state-')) ?? ''
      rmSync(player.pathOf(folder), { recursive: true })
    },
    says: ['which is not there any more', '-StateFolder'],
  },
]
