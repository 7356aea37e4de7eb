import { newestVersion, versionFacts, type Role, type Version } from '../exchange/versions'
import { organizationHome } from './connectors'
import type { ItemOf, ParameterItem } from './design'
import { indexes } from './indexes'
import { entriesOf, isEndpoint } from './parameter-value'
import type { ReadContext } from './read-value'

/** Where an object lives decides its defaults: the version and role of its server, home or first source. */
export interface Placement {
  readonly version: Version
  readonly role: Role
  readonly server: ItemOf<'server'> | undefined
}

/** Without any server an object counts as on a Mailbox server of the newest version. */
export function placementFrom(item: ParameterItem, context: ReadContext): Placement {
  const server = serverOf(item, context)
  if (server) return { version: server.version, role: roleAt(placeOf(item), server), server }
  return { version: newestVersion, role: 'mailbox', server: undefined }
}

/* A connector that starts on a subscribed Edge server is made in the organization all the same, by the cmdlets there. */
function roleAt(place: string, { role, version }: ItemOf<'server'>): Role {
  return place === organizationHome && role === 'edge' ? versionFacts[version].internalRole : role
}

/** The id of the server or home at whose side an object stands. */
export function placeOf(item: ParameterItem): string {
  switch (item.kind) {
    case 'receiveConnector':
    case 'transportService':
      return item.server
    case 'sendConnector':
    case 'acceptedDomain':
      return item.home
    case 'transportConfig':
      return organizationHome
  }
}

function serverOf(item: ParameterItem, context: ReadContext): ItemOf<'server'> | undefined {
  const place = placeOf(item)
  if (place !== organizationHome) return serverUnder(place, context)
  return item.kind === 'sendConnector' ? firstSource(item, context) : undefined
}

function serverUnder(id: string, { look }: ReadContext): ItemOf<'server'> | undefined {
  const item = look(id)
  return item?.kind === 'server' ? item : undefined
}

/** The first source server that is drawn, whether it is stated as a reference or by its name. */
function firstSource(connector: ItemOf<'sendConnector'>, context: ReadContext): ItemOf<'server'> | undefined {
  for (const entry of entriesOf(connector.parameters.SourceTransportServers)) {
    const server = isEndpoint(entry) ? serverUnder(entry.server, context) : serverCalled(entry.text, context)
    if (server) return server
  }
  return undefined
}

function serverCalled(name: string, { design, lookedByName }: ReadContext): ItemOf<'server'> | undefined {
  lookedByName()
  return indexes(design).serverByName.get(name.trim().toLowerCase())
}
