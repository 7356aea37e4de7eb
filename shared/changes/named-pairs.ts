import type { NamedNoun } from '../exchange/objects'
import { keptForText, keptWhile } from '../kept'
import type { Design, ParameterItem } from '../model/design'
import { designedOf, existingOf, madeBy } from './objects-of'
import { pairsByName, type Pair } from './pairs'
import { namingIn, placesIn } from './places'

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
    const isDrawn = ({ origin }: ParameterItem) => origin !== 'edgeSync'
    const isThere = (object: ParameterItem) => madeBy(object, design) === 'statement'
    const drawn = designed.filter(isDrawn)
    const there = existing.filter(isThere)
    const automatic = automaticPairs(existing.filter(not(isThere)), designed.filter(not(isDrawn)))
    const at = keptForText((place) => {
      const isHere = (object: ParameterItem) => naming.placeOf(object) === place
      return pairsByName(there.filter(isHere), drawn.filter(isHere), naming)
    })
    const pairAll = () => {
      const stated = pairsByName(there, drawn, naming)
      return automatic.length === 0 ? stated : inOrder([...stated, ...automatic], designed, existing)
    }
    let all: Pairs | undefined
    return {
      all: () => (all ??= pairAll()),
      around(id) {
        const [after, before] = [design.items[id], design.baseline[id]] as (ParameterItem | undefined)[]
        const stated = after ? isDrawn(after) && after : before && isThere(before) && before
        return stated ? at(naming.placeOf(stated)) : automatic
      },
    }
  },
)

function not(holds: (object: ParameterItem) => boolean): (object: ParameterItem) => boolean {
  return (object) => !holds(object)
}

/** What EdgeSync or a subscription makes of objects has the same id, or is gone. */
function automaticPairs(existing: readonly ParameterItem[], designed: readonly ParameterItem[]): Pairs {
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
