import { objectOf, objectOfKind } from '../exchange/objects'
import { organizationHome } from '../model/connectors'
import { find, type Design, type ParameterItem } from '../model/design'
import { indexes } from '../model/indexes'
import type { Server } from '../model/server'
import { keptFor, keptForText, keptIf } from '../kept'
import { textsOf } from '../model/parameter-value'
import { placeOf } from '../model/placement'
import type { Naming } from './pairs'

/** Where objects live and what they are known by, as the shells of a design call it. */
export function namingIn(design: Design): Naming<ParameterItem> {
  // Found by its home, of which there are few, sooner than its name is put together.
  const placeAt = keptForText((home) => placeName(design, home))
  const place = (object: ParameterItem) => placeAt(placeOf(object))
  const key = (object: ParameterItem) => keyAt(object, place(object)).key
  // Where Exchange never changes what an object is known by, another one is another object, whatever its id.
  return {
    placeOf: (object) => (unchanging(object) === undefined ? place(object) : key(object)),
    keyOf: key,
  }
}

/** The name of an object where it lives, which no two may share. */
export function nameKeyIn(design: Design): (object: ParameterItem) => string {
  const { keyOf } = namingIn(design)
  return (object) =>
    unchanging(object) === undefined
      ? keyOf(object)
      : `${placeName(design, placeOf(object))}|${object.name.toLowerCase()}`
}

/** What of the servers decides which objects are which: their names and subscriptions, as one text that is the same while they are. */
export function placesIn(design: Design): string {
  return placesOf(indexes(design).byKind.server)
}

const placesOf = keptFor((servers: readonly Server[]) => servers.map(placeText).join())

const placeText = keptFor(({ id, name, subscribedSiteId = '' }: Server) => JSON.stringify([id, name, subscribedSiteId]))

/** Where an object lives, as a shell calls it: two servers of one name are one place, and one called `organization` is none other. */
function placeName(design: Design, id: string): string {
  if (id === organizationHome) return id
  const server = find(design, 'server', id)
  const name = server && serverName(server)
  return name ? `server ${name}` : `#${id}`
}

const serverName = keptFor(({ name }: Server) => name.trim().toLowerCase())

/** What an object is known by, and where it lives; made once for each, since plans ask for it many times. */
const keyAt = keptIf(
  (known: { readonly place: string; readonly key: string }, place: string) => known.place === place,
  (object: ParameterItem, place) => ({ place, key: `${place}|${knownBy(object)}` }),
)

/** The name; of an object that stays the same under another name, what Exchange never changes of it. */
function knownBy(object: ParameterItem): string {
  return (unchanging(object) ?? object.name).toLowerCase()
}

/** What Exchange never changes of an object, as it was entered; undefined where it knows the object by its name alone. */
export function unchanging({ kind, parameters }: ParameterItem): string | undefined {
  const { sameBy } = objectOf(objectOfKind(kind))
  if (sameBy === undefined) return undefined
  const value = parameters[sameBy]
  return (typeof value === 'string' ? value : textsOf(value).join(',')).trim()
}
