import { addServer } from '../edits/add'
import { setItems, type Edit } from '../edits/edit'
import { emptyDesign, type Design, type Items } from '../model/design'
import type { ReceiveConnector, SendConnector } from '../model/connectors'
import type { Parameters } from '../model/parameter-value'

/** Designs full of faults, to measure that checking costs what they hold: each of `size` servers or connectors. */
export const badDesigns: Readonly<Record<string, (size: number) => Design>> = {
  'a ring of Edge servers': (size) => design(...edges(size), ring(size)),
  'Edge servers that each send to ten others': (size) => design(...edges(size), toTenOthers(size)),
  'equal Receive connectors': (size) => design(mailbox(1), receiving(size, ['10.9.9.9'], false)),
  'open relays': (size) => design(mailbox(1), receiving(size, ['0.0.0.0-255.255.255.255'], true)),
  'default connectors that leave other servers out': (size) => design(...numbers(size).map(mailbox), narrowed),
}

const nowhere = { x: 0, y: 0 }

function design(...edits: readonly Edit[]): Design {
  return edits.reduce<Design>((current, edit) => edit(current), emptyDesign)
}

function numbers(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index + 1)
}

function server(role: 'edge' | 'mailbox', number: number): Edit {
  const addresses = [`10.${number >> 8}.${number & 255}.1`]
  const adapters = [{ id: 'adapter-1', name: 'LAN', addresses, facing: 'internal' as const }]
  return addServer({ role, version: '2019', name: `SRV${number}`, certificate: 'public', adapters }, nowhere)
}

function edges(size: number): readonly Edit[] {
  return numbers(size).map((number) => server('edge', number))
}

function mailbox(number: number): Edit {
  return server('mailbox', number)
}

function ring(size: number): Edit {
  return sending(
    size,
    (number) => [(number % size) + 1],
    (number) => ['*', `domain${number}.example`],
  )
}

function toTenOthers(size: number): Edit {
  const others = (number: number) => numbers(10).map((step) => ((number - 1 + step) % size) + 1)
  return sending(size, others, () => ['*'])
}

function sending(
  size: number,
  hosts: (number: number) => readonly number[],
  AddressSpaces: (number: number) => string[],
): Edit {
  const connectors = numbers(size).map((number): SendConnector => ({
    kind: 'sendConnector',
    id: `sendConnector-${number}`,
    origin: 'designed',
    name: `From ${number}`,
    home: `server-${number}`,
    parameters: {
      AddressSpaces: AddressSpaces(number),
      DNSRoutingEnabled: false,
      SmartHosts: hosts(number)
        .filter((host) => host !== number)
        .map((host) => ({ server: `server-${host}` })),
    },
    grants: [],
  }))
  return added(connectors)
}

function receiving(size: number, RemoteIPRanges: string[], relays: boolean): Edit {
  const parameters: Parameters = {
    TransportRole: 'FrontendTransport',
    Bindings: ['0.0.0.0:25'],
    RemoteIPRanges,
    PermissionGroups: ['AnonymousUsers'],
  }
  const rights = ['ms-Exch-SMTP-Accept-Any-Recipient']
  const connectors = numbers(size).map((number): ReceiveConnector => ({
    kind: 'receiveConnector',
    id: `receiveConnector-${1000 + number}`,
    origin: 'designed',
    name: `Relay ${number}`,
    server: 'server-1',
    usage: 'Custom',
    parameters,
    grants: relays ? [{ user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights }] : [],
  }))
  return added(connectors)
}

/** All but a few servers are left out at each. */
function narrowed(current: Design): Design {
  const defaults = Object.values(current.items).filter(
    (item): item is ReceiveConnector => item.kind === 'receiveConnector' && item.name.startsWith('Default SRV'),
  )
  return added(
    defaults.map((connector) => ({
      ...connector,
      parameters: { ...connector.parameters, RemoteIPRanges: ['10.0.0.0/21'] },
    })),
  )(current)
}

function added(items: readonly (SendConnector | ReceiveConnector)[]): Edit {
  return (current) => setItems(current, Object.fromEntries(items.map((item) => [item.id, item])) as Items)
}
