import { addItem } from '../edits/add'
import { setTitle } from '../edits/change'
import { sequence, type Edit } from '../edits/edit'
import { missingOnThisServer } from '../edits/existing'
import { addReceiveConnector, addRoute, addSendConnector, serverNamed } from '../edits/connect/additions'
import { organizationHome } from '../model/connectors'
import { emptyDesign, isNode, type Design } from '../model/design'
import { accept, existing, internalAdapter, itemNamed, line, rename, server, state } from './drawing'

/** Procedure P2: custom Receive connectors, Exchange 2013 to SE. Each scenario is a template of its own. */

const internetConnector = 'Internet Receive Connector'

/** Scenario 1, first example: from the Internet on an address of its own; Default Frontend keeps the other address. */
export function p2Internet(): Design {
  return sequence(
    setTitle('Mail from the Internet on its own address'),
    addItem('internet', { x: 0, y: 160 }),
    server('mailbox', '2019', 'MBX01', internalAdapter('10.10.1.1', '10.10.1.2'), { x: 360, y: 150 }),
    existingWayOut('Internet', 'MBX01'),
    fromInternet('Internet', 'MBX01', ['10.10.1.1:25']),
    state('Default Frontend MBX01', { Bindings: ['10.10.1.2:25'] }),
  )(emptyDesign)
}

/** Scenario 1, second example: the missing default connector made anew, on every address. */
export function p2InternetReplacement(): Design {
  return sequence(
    setTitle('The missing default connector made anew'),
    addItem('internet', { x: 0, y: 160 }),
    server('mailbox', '2019', 'MBX01', internalAdapter('10.10.1.1'), { x: 360, y: 150 }),
    existingWayOut('Internet', 'MBX01'),
    (design) => missingOnThisServer(itemNamed(design, 'Default Frontend MBX01').id)(design),
    fromInternet('Internet', 'MBX01', ['0.0.0.0:25', '[::]:25']),
  )(emptyDesign)
}

/** An organization that already sends to the Internet by itself, as it was before the procedure. */
function existingWayOut(internet: string, mailbox: string): Edit {
  return sequence(line(mailbox, internet), existing('To Internet'))
}

function fromInternet(internet: string, mailbox: string, bindings: string[]): Edit {
  return (design) => {
    const target = serverNamed(design, itemNamed(design, mailbox).id)
    const receiving = addReceiveConnector(design, {
      name: internetConnector,
      server: target.id,
      usage: 'Internet',
      parameters: { TransportRole: 'FrontendTransport', Bindings: bindings },
    })
    const from = itemNamed(design, internet)
    return isNode(from) ? addRoute(receiving.design, from, target, { expects: receiving.id }).design : design
  }
}

/** Scenario 2: from a partner, over TLS. */
export function p2Partner(): Design {
  return sequence(
    setTitle('Mail from a partner over TLS'),
    addItem('partner', { x: 0, y: 150 }, { name: 'Fabrikam', domains: ['fabrikam.com'], addresses: ['17.17.17.17'] }),
    server('mailbox', '2019', 'MBX01', internalAdapter('10.10.1.1'), { x: 360, y: 150 }),
    line('Fabrikam', 'MBX01'),
    rename('From Fabrikam', 'Fabrikam.com TLS'),
    state('Fabrikam.com TLS', {
      RemoteIPRanges: ['17.17.17.0/24'],
      Bindings: ['0.0.0.0:25'],
      DomainSecureEnabled: undefined,
    }),
    accept(
      'DS-003',
      'Fabrikam.com TLS',
      'The procedure stops before domain security: the partner is not yet asked for its certificate.',
    ),
  )(emptyDesign)
}

/** Scenario 3: from a service or device. */
export function p2Service(): Design {
  return sequence(
    setTitle('Mail from a service'),
    addItem('application', { x: 0, y: 150 }, { name: 'Service', addresses: ['192.168.10.5'] }),
    server('mailbox', '2019', 'MBX01', internalAdapter('10.10.1.1'), { x: 360, y: 150 }),
    line('Service', 'MBX01'),
    rename('From Service', 'Inbound From Service'),
    state('Inbound From Service', { RemoteIPRanges: ['192.168.10.5'], AuthMechanism: ['BasicAuth'] }),
    accept('RC-AUTH-008', 'Inbound From Service', 'The procedure offers Basic authentication without TLS.'),
    accept(
      'RC-AUTH-009',
      'Inbound From Service',
      'The procedure gives rights to anonymous senders only; signing in leads nowhere.',
    ),
  )(emptyDesign)
}

const organizationServers = [
  { name: 'MBX01', address: '10.1.2.10' },
  { name: 'MBX02', address: '10.1.2.15' },
  { name: 'MBX03', address: '10.1.2.20' },
]

/** Scenario 4: from the organization's Mailbox servers to an Edge server that is not subscribed. */
export function p2Organization(): Design {
  return sequence(
    setTitle('Mail from the organization to an Edge server'),
    server('edge', '2019', 'EDGE01', internalAdapter('10.1.1.2'), { x: 0, y: 170 }),
    ...organizationServers.map(({ name, address }, index) =>
      server('mailbox', '2019', name, internalAdapter(address), { x: 360, y: index * 170 }),
    ),
    fromOrganization,
    accept(
      'EDGE-017',
      'Inbound From Organization',
      'The procedure leaves authentication to an Edge server without subscription open.',
    ),
  )(emptyDesign)
}

const fromOrganization: Edit = (design) => {
  const edge = serverNamed(design, itemNamed(design, 'EDGE01').id)
  const sources = organizationServers.map(({ name }) => ({ server: itemNamed(design, name).id }))
  const receiving = addReceiveConnector(design, {
    name: 'Inbound From Organization',
    server: edge.id,
    usage: 'Internal',
    parameters: { RemoteIPRanges: organizationServers.map(({ address }) => address) },
  })
  const sending = addSendConnector(receiving.design, {
    name: 'To Edge',
    home: organizationHome,
    usage: 'Internal',
    parameters: {
      AddressSpaces: ['*'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: edge.id, expects: receiving.id }],
      SourceTransportServers: sources,
      SmartHostAuthMechanism: 'ExchangeServer',
    },
  })
  return existing('To Edge')(sending.design)
}
