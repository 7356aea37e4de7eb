import type { Version } from '../../../exchange/versions'
import { find, type Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import type { Server } from '../../../model/server'
import type { Place } from '../../places'
import type { PlacedObject } from '../../designed/placed-object'

/** A server that objects of a place name: it must be there, in that role and version. */
export interface NeededServer {
  readonly key: string
  readonly name: string
  readonly fqdn: string
  readonly role: 'mailbox' | 'hub' | 'edge' | 'clientAccess'
  readonly version: Version
  readonly addresses: readonly string[]
}

/** The Edge server itself; in the organization the servers on which objects are, and from which connectors send. */
export function serversFor(
  place: Pick<Place, 'key' | 'isEdge'>,
  objects: readonly PlacedObject[],
  design: Design,
): readonly NeededServer[] {
  if (place.isEdge) {
    const edge = find(design, 'server', place.key)
    return edge ? [neededServer(edge)] : []
  }
  const names = new Set(objects.flatMap(serversNamedIn).map((name) => name.toLowerCase()))
  return indexes(design)
    .byKind.server.filter(({ role, name }) => role !== 'edge' && names.has(name.trim().toLowerCase()))
    .map(neededServer)
}

/** A source server may be stated by its full name. */
function serversNamedIn({ server, wanted = {} }: PlacedObject): readonly string[] {
  const sources = wanted['SourceTransportServers']
  const names = Array.isArray(sources) ? (sources as readonly string[]) : []
  return [
    ...(server === undefined ? [] : [server.trim()]),
    ...names.flatMap((name) => [name, name.split('.')[0] ?? name]),
  ]
}

function neededServer({ id, name, fqdn, role, roles2013, version, adapters }: Server): NeededServer {
  return {
    key: id,
    name: name.trim(),
    fqdn: fqdn.trim(),
    role: version === '2013' && roles2013 === 'clientAccess' ? 'clientAccess' : role,
    version,
    addresses: adapters
      .flatMap(({ addresses }) => addresses.map((address) => address.trim()))
      .filter((one) => one !== ''),
  }
}
