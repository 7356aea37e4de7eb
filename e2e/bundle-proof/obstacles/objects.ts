import { p0 } from '../../../shared/templates/p0'
import { p2Internet } from '../../../shared/templates/p2'
import { granted, removals, renamed, settings } from './designs'
import { withObjects, type Obstacle } from './obstacle'

const edgeDefault = "'EDGE01\\Default internal receive connector EDGE01'"
const change = (values: string) => `Set-ReceiveConnector -Identity ${edgeDefault} ${values}`

/** What exists is not what the design believes, or has a name that it wants. */
export const objectObstacles: readonly Obstacle[] = [
  {
    title: 'the old name and the new one both exist',
    design: p0,
    place: 'edge',
    commands:
      "New-ReceiveConnector -Name 'From Internet' -Custom -Bindings '10.1.1.2:2526' -RemoteIPRanges '10.7.7.7' | Out-Null",
    says: ["is to be called 'From Internet'", 'another one has that name already'],
  },
  {
    title: 'a connector has the name that another is to get',
    design: renamed,
    place: 'edge',
    commands: "New-SendConnector -Name 'To the Internet' -AddressSpaces 'example.org' | Out-Null",
    says: ["is to be called 'To the Internet'", 'another one has that name already'],
  },
  {
    title: 'an accepted domain has the name of a new one',
    design: p0,
    place: 'edge',
    commands: "New-AcceptedDomain -Name 'contoso.com' -DomainName 'example.org' | Out-Null",
    says: ["Accepted domain 'contoso.com' cannot be made", 'has that name'],
  },
  {
    title: 'a connector that is to change is gone',
    design: p0,
    place: 'edge',
    commands: `Remove-ReceiveConnector -Identity ${edgeDefault} -Confirm:$false`,
    says: ["'EDGE01\\Default internal receive connector EDGE01' does not exist"],
  },
  {
    title: 'somebody closed a connector to anonymous senders',
    design: p0,
    place: 'edge',
    commands: change("-PermissionGroups 'ExchangeServers', 'Partners'"),
    says: ['PermissionGroups is', 'AnonymousUsers'],
  },
  {
    title: 'somebody changed how senders sign in',
    design: p0,
    place: 'edge',
    commands: change("-AuthMechanism 'Tls'"),
    says: ['AuthMechanism is', 'ExchangeServer'],
  },
  {
    title: 'somebody narrowed the remote range',
    design: p0,
    place: 'edge',
    commands: change("-RemoteIPRanges '10.0.0.0/8'"),
    says: ['RemoteIPRanges is', '10.0.0.0/8'],
  },
  {
    title: 'somebody raised a limit',
    design: p0,
    place: 'edge',
    commands: change('-MessageRateLimit 900'),
    says: ['MessageRateLimit is', '900', '600'],
  },
  {
    title: 'somebody bound a default connector to a third address',
    design: p2Internet,
    place: 'organization',
    commands: "Set-ReceiveConnector -Identity 'MBX01\\Default Frontend MBX01' -Bindings '10.10.1.3:25'",
    says: ["'MBX01\\Default Frontend MBX01'", 'Bindings is', '10.10.1.3:25'],
  },
  {
    title: 'an accepted domain of that name is of another type',
    design: p0,
    place: 'edge',
    commands: "New-AcceptedDomain -Name 'contoso.com' -DomainName 'contoso.com' -DomainType 'ExternalRelay' | Out-Null",
    says: ["Accepted domain 'contoso.com'", 'DomainType is', 'ExternalRelay', 'Authoritative'],
  },
  {
    title: 'a connector that is to be removed is not the one that is known',
    design: removals,
    place: 'organization',
    commands: "Set-SendConnector -Identity 'To Edge' -SmartHosts 'other.example'",
    says: ["Send connector 'To Edge' is to be removed", 'SmartHosts is', 'other.example'],
  },
  {
    title: 'a right that the design believes in is gone',
    design: granted,
    place: 'organization',
    state: (state, key) => {
      const place = JSON.parse(state[key] ?? '') as Record<string, unknown>
      return { ...state, [key]: JSON.stringify({ ...place, aces: [] }) }
    },
    says: ['ANONYMOUS LOGON does not have the right ms-Exch-SMTP-Accept-Any-Recipient'],
  },
  {
    title: 'somebody changed the limit of the organization',
    design: settings,
    place: 'organization',
    commands: "Set-TransportConfig -MaxSendSize '33MB'",
    says: ['MaxSendSize is', '33'],
  },
  {
    title: 'somebody changed the name servers of a server',
    design: settings,
    place: 'organization',
    commands: "Set-TransportService -Identity 'MBXSERVER01' -ExternalDNSServers '10.4.0.9'",
    says: ['MBXSERVER01', 'ExternalDNSServers is', '10.4.0.9'],
  },
  {
    title: 'a connector of that name is there, with other values',
    isSeveral: true,
    design: p2Internet,
    place: 'organization',
    state: (state, key) =>
      withObjects('ReceiveConnector', (object) =>
        object['Name'] === 'Client Frontend MBX01' ? { ...object, Name: 'Internet Receive Connector' } : object,
      )(state, key),
    says: ["'MBX01\\Internet Receive Connector' exists already, which the design does not know"],
  },
]
