import { unchanging } from '../shared/changes/places'
import { objectOf, objectOfKind } from '../shared/exchange/objects'
import { find, hasParameters, type Design } from '../shared/model/design'
import { placeOf } from '../shared/model/placement'

/**
 * How Exchange identifies the object with that id: `EDGE01\From Internet` for a Receive connector, the domain for an accepted
 * domain, else its name. Two objects may share it; the id tells them apart.
 */
export function identityOf(design: Design, id: string): string {
  const item = design.items[id] ?? design.baseline[id]
  if (!item) return id
  if (!hasParameters(item)) return item.name || id
  const domain = unchanging(item)
  if (domain !== undefined) return domain
  if (objectOf(objectOfKind(item.kind)).identity !== 'serverAndName') return item.name || id
  const server = find(design, 'server', placeOf(item))
  return server ? `${server.name}\\${item.name}` : item.name
}
