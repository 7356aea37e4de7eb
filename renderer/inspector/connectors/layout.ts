import type { ParameterSection } from '../../../shared/exchange/parameters'
import type { Connector } from '../../../shared/model/connectors'
import type { Parameter } from '../parameters/parameter'

/** Sections in the order in which an administrator thinks. */
export const sectionOrder: Readonly<Record<Connector['kind'], readonly ParameterSection[]>> = {
  sendConnector: ['general', 'addressSpaces', 'delivery', 'authentication', 'source', 'permissions', 'limits', 'tls'],
  receiveConnector: ['general', 'network', 'authentication', 'permissions', 'limits', 'tls'],
}

/** Shown elsewhere than the catalogue's section says, because they are thought of there. */
const moved: Readonly<Record<Connector['kind'], Readonly<Partial<Record<string, ParameterSection>>>>> = {
  sendConnector: { MaxMessageSize: 'general' },
  receiveConnector: { TransportRole: 'general' },
}

/** Common by the catalogue, but behind "more" so that a connector fits on one screen. */
const behindMore: ReadonlySet<string> = new Set([
  'Enabled',
  'Comment',
  'Fqdn',
  'ProtocolLoggingLevel',
  'ConnectionTimeout',
  'IsScopedConnector',
])

/** Always in sight. */
const inSight: ReadonlySet<string> = new Set(['MaxMessageSize', 'TransportRole'])

/** Fields whose section's title already names them. */
export const namedBySection: ReadonlySet<string> = new Set([
  'AddressSpaces',
  'SmartHosts',
  'SmartHostAuthMechanism',
  'SourceTransportServers',
  'AuthMechanism',
  'PermissionGroups',
])

export function sectionOf(connector: Connector, { name, row }: Parameter): ParameterSection {
  const section = moved[connector.kind][name] ?? row.section
  return section === 'usage' ? 'general' : section
}

/** Seen without asking for more: common, stated, or with something to say. */
export function isInSight(
  { name, row, setting, differs }: Parameter,
  hasProblem: boolean,
  behind: readonly string[] = [],
): boolean {
  if (setting.from === 'stated' || differs || hasProblem || inSight.has(name)) return true
  return row.common && !behindMore.has(name) && !behind.includes(name)
}

/** What the version and role have, and what is stated although they lack it. */
export function isReachable({ availability, setting }: Parameter): boolean {
  return availability.available || setting.from === 'stated'
}
