import { changeItem } from '../../edits/change'
import { addServer } from '../../edits/add'
import { markAsExisting } from '../../edits/existing'
import { sequence } from '../../edits/edit'
import { subscribeEdge } from '../../edits/subscribe'
import { send } from './designs'
import { accepting, arriving, inP0, without } from './drawn'
import { certificate, tenant } from './ends'
import { edge, mailbox, secondMailbox, set, type Planted } from './planted'

const { toInternet, toInternal, toEdge, fromInternal, fromInternet, route } = inP0
const added = 'sendConnector-99'
const sources = { SourceTransportServers: [{ server: mailbox }, { server: secondMailbox }] }

/** What is missing or does not fit between the two ends of a line, and at Edge servers, in the order of the rules. */
export const plantedPath: Readonly<Record<string, Planted>> = {
  'a Send connector on a subscribed Edge server': {
    plant: sequence(
      subscribeEdge(edge, 'site-1'),
      without(toEdge),
      send(added, { home: edge, name: 'Own', parameters: { AddressSpaces: ['fabrikam.com'] } }),
    ),
    rule: 'EDGE-001',
    subject: added,
  },
  'a certificate without the name under which the Edge server signs in': {
    plant: certificate('certificate-99', { names: ['mail.contoso.com'], servers: [mailbox] }),
    rule: 'TLS-009',
    subject: toInternal,
  },
  'a subscription of an Edge server whose connectors exist': {
    plant: sequence(markAsExisting(toInternet), subscribeEdge(edge, 'site-1'), without(toEdge)),
    rule: 'EDGE-003',
    subject: edge,
  },
  'no connector for the Internet on the Edge server': { plant: without(toInternet), rule: 'EDGE-008', subject: edge },
  'no connector to the organization on the Edge server': {
    plant: without(toInternal),
    rule: 'EDGE-008',
    subject: edge,
  },
  'one connector for the Internet and the organization': {
    plant: sequence(
      set(fromInternet, 'Bindings', [
        { server: edge, adapter: 'adapter-1', port: 25 },
        { server: edge, adapter: 'adapter-2', port: 25 },
      ]),
      set(fromInternet, 'AuthMechanism', ['Tls', 'BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer']),
      set(fromInternet, 'PermissionGroups', ['AnonymousUsers', 'ExchangeUsers', 'ExchangeServers', 'Partners']),
      set(toEdge, 'SmartHosts', [{ server: edge }]),
      without(fromInternal),
    ),
    rule: 'EDGE-009',
    subject: fromInternet,
  },
  'no connector of the organization to the Edge server': { plant: without(toEdge), rule: 'EDGE-010', subject: edge },
  'a connector to a subscribed Edge server': {
    plant: sequence(
      subscribeEdge(edge, 'site-1'),
      set(fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers']),
    ),
    rule: 'EDGE-011',
    subject: toEdge,
    fixed: true,
  },
  'a public address that the Edge server does not know': {
    plant: (design) => {
      const item = design.items[edge]
      if (item?.kind !== 'server') return design
      const adapters = item.adapters.map((adapter) =>
        adapter.facing === 'external' ? { ...adapter, publicAddress: '203.0.113.5' } : adapter,
      )
      return changeItem<'server'>(edge, { adapters })(design)
    },
    rule: 'EDGE-016',
    subject: edge,
    fixed: true,
  },
  'a tenant that delivers to an Edge server without subscription': {
    plant: sequence(tenant(), arriving('exchangeOnline-1', edge)),
    rule: 'EDGE-021',
    subject: edge,
  },
  'a server without lines': {
    plant: addServer(
      {
        role: 'mailbox',
        version: '2019',
        name: 'MBXSERVER03',
        certificate: 'public',
        adapters: [{ id: 'adapter-1', name: 'Internal', addresses: ['192.168.5.30'], facing: 'internal' }],
      },
      { x: 0, y: 0 },
    ),
    rule: 'PATH-001',
    subject: 'server-4',
  },
  'no line from the Internet': { plant: without(route), rule: 'PATH-002', subject: mailbox },
  'a port on which nobody listens': { plant: set(toEdge, 'Port', 26), rule: 'PATH-004', subject: toEdge, fixed: true },
  'authentication that is not offered': {
    plant: set(fromInternal, 'AuthMechanism', ['Tls', 'ExchangeServer']),
    rule: 'PATH-005',
    subject: toEdge,
  },
  'a remote range without one of the servers': {
    plant: set(fromInternal, 'RemoteIPRanges', [{ server: mailbox }]),
    rule: 'PATH-006',
    subject: toEdge,
    fixed: true,
  },
  'recipients that nobody accepts': {
    plant: changeItem<'inboundRoute'>(route, { recipients: ['contoso.com', 'example.org'] }),
    rule: 'PATH-007',
    subject: route,
  },
  'the Internet at a connector for Exchange servers': {
    plant: set(fromInternet, 'PermissionGroups', ['ExchangeServers', 'Partners']),
    rule: 'PATH-008',
    subject: route,
  },
  'a domain that only the Edge server accepts': {
    plant: accepting('fabrikam.com', { home: edge }),
    rule: 'PATH-009',
    subject: toInternal,
  },
  'a hop count of one': {
    plant: set('receiveConnector-2', 'MaxHopCount', 1),
    rule: 'PATH-011',
    subject: 'receiveConnector-2',
  },
  'the smaller size limit behind the larger one': {
    plant: sequence(set(toEdge, 'MaxMessageSize', '8MB'), set(toInternet, 'MaxMessageSize', '5MB')),
    rule: 'PATH-012',
    subject: toEdge,
    fixed: true,
  },
  'a connector between two Mailbox servers': {
    plant: sequence(
      send(added, {
        name: 'Between',
        parameters: {
          AddressSpaces: ['example.org;5'],
          DNSRoutingEnabled: false,
          SmartHosts: [{ server: secondMailbox }],
          SmartHostAuthMechanism: 'ExchangeServer',
          SourceTransportServers: [{ server: mailbox }],
        },
      }),
      // Without a nearer way on it would be a loop (PATH-009).
      send('sendConnector-98', {
        name: 'Onward',
        parameters: { AddressSpaces: ['example.org'], SourceTransportServers: [{ server: secondMailbox }] },
      }),
    ),
    rule: 'PATH-022',
    subject: added,
  },
  'a Front End proxy without its connector': {
    plant: sequence(
      without('receiveConnector-4'),
      send(added, {
        name: 'Straight out',
        parameters: { AddressSpaces: ['example.org'], FrontendProxyEnabled: true, ...sources },
      }),
    ),
    rule: 'PATH-017',
    subject: added,
  },
  'a Mailbox server without an address': {
    plant: changeItem<'server'>(mailbox, { adapters: [] }),
    rule: 'PATH-024',
    subject: mailbox,
  },
}
