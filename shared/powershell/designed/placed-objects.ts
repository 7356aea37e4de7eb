import { differences, type ObjectDifference } from '../../changes/differences'
import { grantDifferences } from '../../changes/grants'
import { cmdletOf, isInField, isNamed, nouns, objectOf } from '../../exchange/objects'
import { keptWhile } from '../../kept'
import type { Design, ParameterItem } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { addressOf } from '../plan/address'
import { objectKey } from './keys'
import type { HeldRights, PlacedObject } from './placed-object'
import { believedValues, wantedOfNew, wantedValues } from './values'

/** An object before it is worked out: most are asked for by place and key only. */
export interface Placed {
  readonly place: string
  readonly key: string
  readonly difference: ObjectDifference
}

/**
 * The objects that commands of a place deal with, in the order of a plan: what exists, what the design has, or both. What EdgeSync
 * or a subscription makes is none of them; neither is one whose server is not in the design.
 */
export const placedObjects: (design: Design) => ReadonlyMap<string, readonly Placed[]> = keptWhile(
  ({ items, baseline, organization, accepted }: Design) => [items, baseline, organization, accepted],
  (design) => {
    const places = new Map<string, Placed[]>()
    for (const noun of nouns) {
      if (isInField(noun)) continue
      for (const difference of differences(design).of(noun)) {
        const placed = placedOf(difference, design)
        if (!placed) continue
        const own = places.get(placed.place)
        if (own) own.push(placed)
        else places.set(placed.place, [placed])
      }
    }
    return places
  },
)

/** What the design believes to exist in a place. */
export function existingObjects(design: Design, place: string): readonly PlacedObject[] {
  return objectsIn(design, place, ({ difference }) => difference.before !== undefined)
}

/** What the design has in a place, with all that is stated, supplied by usage types or known to hold: what verification compares. */
export function designedObjects(design: Design, place: string): readonly PlacedObject[] {
  return objectsIn(design, place, ({ difference }) => difference.after !== undefined)
}

/** Those of a place that are wanted, worked out. */
export function objectsIn(
  design: Design,
  place: string,
  isWanted: (placed: Placed) => boolean,
): readonly PlacedObject[] {
  const own = placedObjects(design).get(place) ?? []
  return own.filter(isWanted).map((placed) => placedObject(placed, design))
}

function placedOf(difference: ObjectDifference, design: Design): Placed | undefined {
  const { before, after, by, noun } = difference
  const object = after ?? before
  if (by !== 'statement' || !object || object.origin === 'edgeSync') return undefined
  const address = addressOf(object, design)
  if (!address || (address.isNameless && !isNamed(noun))) return undefined
  return { place: address.target, key: objectKey(difference, design), difference }
}

function placedObject({ key, difference }: Placed, design: Design): PlacedObject {
  const { noun, before, after } = difference
  const object = (after ?? before) as ParameterItem
  const address = addressOf(object, design)
  const formerly = before && after && before.name !== after.name ? before.name : undefined
  return {
    key,
    noun,
    server: address?.serverName,
    name: isNamed(noun) ? object.name : (address?.serverName ?? ''),
    formerly: isNamed(noun) ? formerly : undefined,
    believed: before && believedValues(before, design),
    wanted: after && (before ? wantedValues(difference, after, design) : wantedOfNew(after, design)),
    isComplete: before === undefined,
    believedRights: before ? rightsOn(before, existingDesign(design)) : [],
    wantedRights: after ? rightsOn(after, design) : [],
    getCmdlet: objectOf(noun).cmdletsIn ? cmdletOf(noun, 'Get', address?.version) : cmdletOf(noun, 'Get'),
  }
}

function rightsOn(item: ParameterItem, design: Design): readonly HeldRights[] {
  return grantDifferences(undefined, item, design).map(({ user, isAccount, after }) => ({
    user: isAccount ? { credentialName: user } : user,
    rights: after,
  }))
}
