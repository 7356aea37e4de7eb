import { versionFacts, type Role, type Roles2013, type Version } from './versions'

export const transportRoles = ['FrontendTransport', 'HubTransport'] as const
/** A value of the TransportRole parameter: the service that hosts a Receive connector. */
export type TransportRole = (typeof transportRoles)[number]

/** `Transport` is the one service of an Edge or a 2010 Hub Transport server, where TransportRole does not exist. */
export type TransportServiceName = TransportRole | 'Transport'

const split: Record<Roles2013, readonly TransportRole[]> = {
  both: transportRoles,
  mailbox: ['HubTransport'],
  clientAccess: ['FrontendTransport'],
}

/**
 * The services of a server that can own Receive connectors. `roles2013` counts only for versions with split roles.
 * Source: Receive connectors, Exchange 2013 and 2016 topics.
 */
export function transportServicesOf(server: {
  version: Version
  role: Role
  roles2013?: Roles2013
}): readonly TransportServiceName[] {
  const facts = versionFacts[server.version]
  if (server.role === 'edge' || !facts.hasFrontEnd) return ['Transport']
  return split[facts.hasSplitRoles ? (server.roles2013 ?? 'both') : 'both']
}

/**
 * The service to which a Receive connector of the server belongs that is for mail of others, on port 25: Front End Transport where it
 * has one (RC-ROLE-004). Undefined where TransportRole does not exist.
 */
export function mailRoleOf(server: Parameters<typeof transportServicesOf>[0]): TransportRole | undefined {
  const [service] = transportServicesOf(server)
  return service === 'Transport' ? undefined : service
}

/** Whether a server routes mail itself; one of 2013 with Client Access alone only passes it on. */
export function hasTransport(server: Parameters<typeof transportServicesOf>[0]): boolean {
  return transportServicesOf(server).some((service) => service !== 'FrontendTransport')
}

/** Ports on which a Mailbox server's own services listen; a connector of another service must not take them. */
export const setupPorts: Record<TransportRole, readonly number[]> = {
  FrontendTransport: [25, 587, 717],
  HubTransport: [2525, 465],
}

/** The Mailbox Transport Delivery service listens here with a connector that cannot be seen or changed. */
export const deliveryPort = 475

/** Mailbox servers of the subscribed site write to the directory of their Edge servers here, by secure LDAP (connectors.md f). */
export const edgeSyncPort = 50636
