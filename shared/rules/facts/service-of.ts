import {
  deliveryPort,
  mailRoleOf,
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
 * Where it is not stated that of the server's services which New-ReceiveConnector takes: its only one, else
 * HubTransport (reported by administrators, unverified; RC-ROLE-003). Undefined where it is no value of TransportRole.
 */
export function serviceOf(
  connector: ReceiveConnector,
  server: Server,
  design: Design,
): TransportServiceName | undefined {
  if (!hasTransportRoles(server)) return 'Transport'
  const { value, from } = settings(connector, design).TransportRole
  if (value === undefined && from !== 'stated') return assumedRole(server)
  return transportRoles.find((role) => role === value)
}

function assumedRole(server: Server): TransportServiceName | undefined {
  const services = transportServicesOf(server)
  return services.length === 1 ? services[0] : 'HubTransport'
}

/** The server's Receive connectors belong to a Front End Transport or a Transport service. */
export function hasTransportRoles(server: Server): boolean {
  return !transportServicesOf(server).includes('Transport')
}

/** The transport role that a connector on these ports should have, where there is no doubt. */
export function expectedRole(server: Server, ports: readonly number[]): TransportRole | undefined {
  const isDoubtful = transportServicesOf(server).length > 1 && ports.some((port) => portsBehindFrontEnd.has(port))
  return isDoubtful ? undefined : mailRoleOf(server)
}

/** Ports of the Transport and Mailbox Transport Delivery services of a Mailbox server (Receive connectors topic). */
export const portsBehindFrontEnd: ReadonlySet<number> = new Set([...setupPorts.HubTransport, deliveryPort])
export const frontEndPorts: ReadonlySet<number> = new Set(setupPorts.FrontendTransport)
