import {
  deliveryPort,
  setupPorts,
  transportRoles,
  transportServicesOf,
  type TransportRole,
  type TransportServiceName,
} from '../../exchange/transport-services'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'

/**
 * The service that hosts a Receive connector: the one service of an Edge or 2010 server, else what TransportRole says.
 * Undefined where it is not stated or no value of TransportRole: the default is undocumented, so rules wait (RC-ROLE-003).
 */
export function serviceOf(
  connector: ReceiveConnector,
  server: Server,
  design: Design,
): TransportServiceName | undefined {
  if (!hasTransportRoles(server)) return 'Transport'
  const { value } = settings(connector, design).TransportRole
  return transportRoles.find((role) => role === value)
}

/** The server's Receive connectors belong to a Front End Transport or a Transport service. */
export function hasTransportRoles(server: Server): boolean {
  return !transportServicesOf(server).includes('Transport')
}

/** The transport role that a connector on these ports should have, where there is no doubt. */
export function expectedRole(server: Server, ports: readonly number[]): TransportRole | undefined {
  const [first, second] = transportServicesOf(server)
  if (first === 'Transport' || first === undefined) return undefined
  if (second === undefined) return first
  return ports.some((port) => portsBehindFrontEnd.has(port)) ? undefined : 'FrontendTransport'
}

/** Ports of the Transport and Mailbox Transport Delivery services of a Mailbox server (Receive connectors topic). */
export const portsBehindFrontEnd: ReadonlySet<number> = new Set([...setupPorts.HubTransport, deliveryPort])
export const frontEndPorts: ReadonlySet<number> = new Set(setupPorts.FrontendTransport)
