import { keptFor } from '../kept'
import { organizationHome } from './connectors'
import { find, hasParameters, type Design, type ItemOf, type ParameterItem } from './design'
import { indexes } from './indexes'
import type { Server } from './server'
import type { TransportConfig, TransportService } from './transport-objects'

/** The organization's transport configuration; one that states nothing where the design has none. */
export function transportConfigOf(design: Pick<Design, 'items'>): TransportConfig {
  return indexes(design).byKind.transportConfig[0] ?? nothingStated
}

const nothingStated: TransportConfig = {
  kind: 'transportConfig',
  id: 'transportConfig-0',
  name: '',
  origin: 'setup',
  parameters: {},
}

/** The transport service of a server; one that states nothing where the design has none. */
export function transportServiceOf(server: Server, design: Pick<Design, 'items'>): TransportService {
  return indexes(design).transportServiceOf.get(server.id) ?? nothingStatedOn(server)
}

const nothingStatedOn = keptFor(({ id }: Server): TransportService => ({
  kind: 'transportService',
  id: 'transportService-0',
  name: '',
  origin: 'setup',
  server: id,
  parameters: {},
}))

/**
 * The object whose parameters a person finds under an id: a connector's or accepted domain's own, the transport
 * configuration under `organization`, the transport service under its server; findings about them name that id. Undefined
 * where Exchange keeps no parameters of what is there.
 */
export function parametersUnder(id: string, design: Design): ParameterItem | undefined {
  if (id === organizationHome) return transportConfigOf(design)
  const item = design.items[id]
  if (item?.kind === 'server') return transportServiceOf(item, design)
  return hasParameters(item) ? item : undefined
}

/** The id under which a person finds an object's parameters, and findings about them. */
export function placeOfParameters(item: ParameterItem): string {
  if (item.kind === 'transportConfig') return organizationHome
  return item.kind === 'transportService' ? item.server : item.id
}

/** The server that a transport service belongs to. */
export function serverOfService({ server }: ItemOf<'transportService'>, design: Design): Server | undefined {
  return find(design, 'server', server)
}
