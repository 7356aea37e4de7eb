import type { NamedNoun } from '../exchange/objects'
import { keptFor, keptForText, keptWhile } from '../kept'
import type { Design, ParameterItem } from '../model/design'
import { placeOf as homeOf } from '../model/placement'
import { designedOf, existingOf, madeBy } from './objects-of'
import { pairsByName, type Naming, type Pair } from './pairs'
import { namingIn, placesIn, unchanging } from './places'

type Pairs = readonly Pair<ParameterItem>[]

/** What exists of a noun whose objects have names, paired with what the design has of it. */
export interface NamedPairs {
  /** In the order of the design, then what is removed in the order of what exists. */
  all(): Pairs
  /**
   * Those among which the object with that id is, of the design or removed. A panel asks for few objects of a large design, and
   * objects of different places never make a pair: only those of its place are looked at.
   */
  around(id: string): Pairs
}

export function namedPairs(noun: NamedNoun, design: Design): NamedPairs {
  return pairsOf(designedOf(noun, design), existingOf(noun, design), design)
}

const pairsOf = keptWhile(
  (designed: readonly ParameterItem[], existing: readonly ParameterItem[], design: Design) => [
    designed,
    existing,
    placesIn(design),
  ],
  (designed, existing, design): NamedPairs => {
    const naming = namingIn(design)
    const isStated = (object: ParameterItem) => madeBy(object, design) === 'statement'
    const drawn = byPlace(designed, ({ origin }) => origin !== 'edgeSync', naming)
    const there = byPlace(existing, isStated, naming)
    const automatic = automaticPairs(drawn.others, there.others)
    const at = keptForText((place) => pairsByName(there.at.get(place) ?? [], drawn.at.get(place) ?? [], naming))
    const places = new Set([...drawn.at.keys(), ...there.at.keys()])
    let all: Pairs | undefined
    return {
      all: () => (all ??= inOrder([...[...places].flatMap(at), ...automatic], designed, existing)),
      around(id) {
        const after = design.items[id] as ParameterItem | undefined
        if (after) return after.origin === 'edgeSync' ? automatic : at(naming.placeOf(after))
        const before = design.baseline[id] as ParameterItem | undefined
        return before && isStated(before) ? at(naming.placeOf(before)) : automatic
      },
    }
  },
)

interface ByPlace {
  readonly at: ReadonlyMap<string, readonly ParameterItem[]>
  /** What no statement makes. */
  readonly others: readonly ParameterItem[]
}

function byPlace(
  objects: readonly ParameterItem[],
  isStated: (object: ParameterItem) => boolean,
  { placeOf }: Naming<ParameterItem>,
): ByPlace {
  const at = new Map<string, ParameterItem[]>()
  for (const group of byHome(objects).values()) {
    // What an object is known by may be its place; else all at one home have the home's.
    const first = group[0] as ParameterItem
    const isOnePlace = unchanging(first) === undefined
    for (const one of isOnePlace ? [group] : group.map((object) => [object])) {
      addTo(at, placeOf(one[0] as ParameterItem), one.filter(isStated))
    }
  }
  return { at, others: objects.filter((object) => !isStated(object)) }
}

/** The home is an id, which is found sooner than the name of a place is put together. */
const byHome = keptFor((objects: readonly ParameterItem[]) => {
  const homes = new Map<string, ParameterItem[]>()
  for (const object of objects) addTo(homes, homeOf(object), [object])
  return homes
})

function addTo<T>(lists: Map<string, T[]>, key: string, more: T[]) {
  const list = lists.get(key)
  if (list) list.push(...more)
  else lists.set(key, more)
}

/** What EdgeSync or a subscription makes of objects has the same id, or is gone. */
function automaticPairs(designed: readonly ParameterItem[], existing: readonly ParameterItem[]): Pairs {
  const known = new Map(existing.map((object) => [object.id, object]))
  const kept = new Set(designed.map(({ id }) => id))
  return [
    ...designed.map((after) => pairOf(known.get(after.id), after)),
    ...existing.filter(({ id }) => !kept.has(id)).map((before) => pairOf(before, undefined)),
  ]
}

function pairOf(before: ParameterItem | undefined, after: ParameterItem | undefined): Pair<ParameterItem> {
  return { before, after, why: before && after && 'sameId', isHeld: false }
}

function inOrder(pairs: Pairs, designed: readonly ParameterItem[], existing: readonly ParameterItem[]): Pairs {
  const drawn = new Map(pairs.map((pair) => [pair.after, pair]))
  const removed = new Map(pairs.map((pair) => [pair.after ? undefined : pair.before, pair]))
  return [
    ...designed.flatMap((after) => drawn.get(after) ?? []),
    ...existing.flatMap((before) => removed.get(before) ?? []),
  ]
}
