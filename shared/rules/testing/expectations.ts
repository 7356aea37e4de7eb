import { addItem } from '../../edits/add'
import type { Edit } from '../../edits/edit'
import { setItems } from '../../edits/edit'
import type { Design } from '../../model/design'
import { designOf, edge, internalAdapter, mailbox, receive, send } from './designs'

const front = { TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:25'] }

/** A Receive connector for these remote addresses of MBX01, meant to answer: `receiveConnector-99`. */
export function expectation(...ranges: string[]): Edit {
  return receive('receiveConnector-99', 'server-1', {
    name: 'Expected',
    parameters: { ...front, RemoteIPRanges: ranges },
  })
}

/** MBX01 that a gateway with these addresses connects to; beside the expected connector perhaps another one. */
export function gatewayRoute(addresses: string[], expected: Edit | undefined, other?: string): Design {
  const route: Edit = (design) =>
    setItems(design, {
      'inboundRoute-1': {
        kind: 'inboundRoute',
        id: 'inboundRoute-1',
        origin: 'designed',
        name: 'Gateway to MBX01',
        from: 'gateway-1',
        to: 'server-1',
        port: 25,
        authentication: 'anonymous',
        tls: 'opportunistic',
        externallyProtected: false,
        recipients: [],
        ...(expected && { expects: 'receiveConnector-99' }),
      },
    })
  return designOf(
    mailbox(),
    addItem('gateway', { x: 0, y: 0 }, { addresses }),
    expected ?? ((design) => design),
    other === undefined
      ? (design) => design
      : receive('receiveConnector-98', 'server-1', {
          name: 'Other',
          parameters: { ...front, RemoteIPRanges: [other] },
        }),
    route,
  )
}

/** EDGE01 (10.1.1.2 inside) whose Send connector expects a connector of MBX01 that answers `range` to answer. */
export function expectedBySmartHost(range: string): Design {
  return designOf(
    mailbox(),
    edge(),
    expectation(range),
    send('sendConnector-9', {
      home: 'server-2',
      parameters: {
        AddressSpaces: ['--'],
        DNSRoutingEnabled: false,
        SmartHosts: [{ server: 'server-1', expects: 'receiveConnector-99' }],
      },
    }),
  )
}

/** Two further Mailbox servers with one Send connector whose smart host expects a connector of MBX01 that answers `range`. */
export function expectedByTwoSources(range: string): Design {
  return designOf(
    mailbox(),
    mailbox({ name: 'MBX02', adapters: internalAdapter('192.168.5.20') }),
    mailbox({ name: 'MBX03', adapters: internalAdapter('192.168.5.30') }),
    expectation(range),
    send('sendConnector-9', {
      parameters: {
        AddressSpaces: ['example.org'],
        DNSRoutingEnabled: false,
        SmartHosts: [{ server: 'server-1', expects: 'receiveConnector-99' }],
        SourceTransportServers: [{ server: 'server-2' }, { server: 'server-3' }],
      },
    }),
  )
}
