import { transportServicesOf, type TransportServiceName } from './transport-services'

/**
 * Mail that the services of Exchange hand over to each other by connectors that nobody sees: to which port of which service, and
 * whose mail it is. `ownServer`: the sender may be on the same server.
 */
export interface HandOver {
  readonly port: number
  readonly service: TransportServiceName
  /**
   * `mail`: of everybody, and between the servers; `signedIn`: of clients that signed in at Client Frontend; `outbound`: what a Send
   * connector with FrontendProxyEnabled sends.
   */
  readonly carries: 'mail' | 'signedIn' | 'outbound'
  readonly ownServer: boolean
}

/**
 * By the service that takes it. Sources: Mail flow and the transport pipeline, Receive connectors topic (ports 2525 and 465 behind
 * the Front End, 717 for the proxy); that a 2013 Front End hands over to a 2010 Hub on port 25 is derived from its one connector.
 */
const takenBy: Readonly<Record<TransportServiceName, readonly HandOver[]>> = {
  FrontendTransport: [{ port: 717, service: 'FrontendTransport', carries: 'outbound', ownServer: true }],
  HubTransport: [
    { port: 2525, service: 'HubTransport', carries: 'mail', ownServer: true },
    { port: 465, service: 'HubTransport', carries: 'signedIn', ownServer: true },
  ],
  Transport: [{ port: 25, service: 'Transport', carries: 'mail', ownServer: false }],
}

/** What a server of the organization is handed by the others; nothing at an Edge, whose hops EdgeSync or connectors make. */
export function handOversTo(server: Parameters<typeof transportServicesOf>[0]): readonly HandOver[] {
  return server.role === 'edge' ? [] : transportServicesOf(server).flatMap((service) => takenBy[service])
}
