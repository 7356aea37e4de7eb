import { isNamed, type NamedNoun, type ParameterNoun } from '../exchange/objects'
import { keptFor, keptWhile } from '../kept'
import type { Design, ParameterItem } from '../model/design'
import { indexes } from '../model/indexes'
import { existingDesign, refersToWhatExists } from '../model/existing'
import { keptList } from '../model/lists'
import { settings } from '../model/settings'
import { placeOfParameters } from '../model/transport-settings'
import { areValuesAccepted } from './accepted-values'
import { grantDifferences, type GrantDifference } from './grants'
import { designedOf, existingOf, givenPairs, madeBy, type MadeBy } from './objects-of'
import { pairsByName, type Pair, type PairReason } from './pairs'
import { namingIn } from './places'
import { propertiesOf, type Property } from './properties'
import type { State } from './state'
import { subscriptionDifferences, type SubscriptionDifference } from './subscriptions'

/** One object of which Exchange keeps parameters: what exists of it, and what the design has. */
export interface ObjectDifference {
  readonly noun: ParameterNoun
  /** The id under which a person finds it: its own, `organization` for the transport configuration, the server's for a transport service. */
  readonly id: string
  readonly before: ParameterItem | undefined
  readonly after: ParameterItem | undefined
  /** Why the two are one object; undefined where it is added or removed. */
  readonly why: PairReason | undefined
  /** Another object of the design has its name: no statement can be made before one of them gets another. */
  readonly isHeld: boolean
  readonly by: MadeBy
  /** One object in both maps, which refers to the same: there is nothing to compare. */
  readonly isIdentical: boolean
  readonly state: State
  /** Of an object on both sides, what is given on either; of one that is added or removed, nothing. */
  readonly properties: readonly Property[]
  readonly grants: readonly GrantDifference[]
}

/** What the design changes of what exists. */
export interface Differences {
  /** Every object of a noun, in the order of the design, then what is removed in the order of what exists. */
  readonly of: (noun: ParameterNoun) => readonly ObjectDifference[]
  readonly subscriptions: readonly SubscriptionDifference[]
  /** The object of the design with that id, or the removed one. */
  readonly under: (noun: ParameterNoun, id: string) => ObjectDifference | undefined
}

/**
 * The difference between what exists and what is drawn, object by object: the only comparison there is. Exchange knows objects by
 * name, so pairs are made by name (`pairsByName`). What nobody asks for is not computed, and an edit costs what it touched.
 */
export const differences: (design: Design) => Differences = keptWhile(
  ({ items, baseline, organization, accepted }: Design) => [items, baseline, organization, accepted],
  (design) => {
    const of = (noun: ParameterNoun) => ofNoun(noun, design)
    return {
      of,
      get subscriptions() {
        return subscriptionDifferences(design)
      },
      under: (noun, id) => byId(of(noun)).get(id),
    }
  },
)

function ofNoun(noun: ParameterNoun, design: Design): readonly ObjectDifference[] {
  const pairs = isNamed(noun) ? namedPairs(noun, design) : givenPairs(noun, design)
  const list = keptList(
    pairs.map((pair) => differenceOf(pair, noun, design)),
    lists.get(pairs) ?? [],
  )
  lists.set(pairs, list)
  return list
}

/** Pairs stay the same objects while no name changes; then what was made of them stays as well, as far as nothing else changed. */
const lists = new WeakMap<readonly Pair<ParameterItem>[], readonly ObjectDifference[]>()

/** What the design has under an id comes before what is removed that had it. */
const byId = keptFor((list: readonly ObjectDifference[]) => new Map(list.toReversed().map((one) => [one.id, one])))

function namedPairs(noun: NamedNoun, design: Design): readonly Pair<ParameterItem>[] {
  return pairsOf(designedOf(noun, design), existingOf(noun, design), design)
}

const pairsOf = keptWhile(
  (designed: readonly ParameterItem[], existing: readonly ParameterItem[], design: Design) => [
    designed,
    existing,
    indexes(design).byKind.server,
  ],
  (designed, existing, design) => {
    const drawn = designed.filter(({ origin }) => origin !== 'edgeSync')
    const there = existing.filter((object) => madeBy(object, design) === 'statement')
    const pairs = [...pairsByName(there, drawn, namingIn(design)), ...automaticPairs(designed, existing, design)]
    return inOrder(pairs, designed, existing)
  },
)

/** What EdgeSync or a subscription makes of objects has the same id, or is gone. */
function automaticPairs(
  designed: readonly ParameterItem[],
  existing: readonly ParameterItem[],
  design: Design,
): readonly Pair<ParameterItem>[] {
  const known = new Map(
    existing.flatMap((object) => (madeBy(object, design) === 'statement' ? [] : [[object.id, object] as const])),
  )
  const made = designed.filter(({ origin }) => origin === 'edgeSync')
  const kept = new Set(made.map(({ id }) => id))
  return [
    ...made.map((after) => pairOf(known.get(after.id), after)),
    ...[...known.values()].filter(({ id }) => !kept.has(id)).map((before) => pairOf(before, undefined)),
  ]
}

function pairOf(before: ParameterItem | undefined, after: ParameterItem | undefined): Pair<ParameterItem> {
  return { before, after, why: before && after && 'sameId', isHeld: false }
}

/** In the order of the design, then of what exists. */
function inOrder(
  pairs: readonly Pair<ParameterItem>[],
  designed: readonly ParameterItem[],
  existing: readonly ParameterItem[],
): readonly Pair<ParameterItem>[] {
  const drawn = new Map(pairs.map((pair) => [pair.after, pair]))
  const removed = new Map(pairs.map((pair) => [pair.after ? undefined : pair.before, pair]))
  return [
    ...designed.flatMap((after) => drawn.get(after) ?? []),
    ...existing.flatMap((before) => removed.get(before) ?? []),
  ]
}

function differenceOf(pair: Pair<ParameterItem>, noun: ParameterNoun, design: Design): ObjectDifference {
  const { before, after } = pair
  const isIdentical = before === after && after !== undefined && refersToWhatExists(after, design)
  return isIdentical ? unchanged(pair, noun) : changedOf(pair, noun, design)
}

const unchanged = keptWhile(
  (pair: Pair<ParameterItem>, noun: ParameterNoun) => [pair, noun],
  (pair, noun): ObjectDifference => ({
    ...pair,
    noun,
    id: pair.after ? placeOfParameters(pair.after) : '',
    by: 'statement',
    isIdentical: true,
    state: 'same',
    properties: [],
    grants: [],
  }),
)

/** What a difference says rests on what was read of both sides, on what is accepted of them, and on what accounts are called. */
const changedOf = keptWhile(
  (pair: Pair<ParameterItem>, noun: ParameterNoun, design: Design) => [
    pair,
    noun,
    indexes(design).byKind.credential,
    ...readingOf(pair.before, existingDesign(design)),
    ...readingOf(pair.after, design),
  ],
  (pair, noun, design): ObjectDifference => new LazyDifference(pair, noun, design),
)

function readingOf(object: ParameterItem | undefined, design: Design): readonly unknown[] {
  return object ? [settings(object, design), areValuesAccepted(design, placeOfParameters(object))] : []
}

/** Compares when it is asked to. */
class LazyDifference implements ObjectDifference {
  readonly id: string
  readonly before: ParameterItem | undefined
  readonly after: ParameterItem | undefined
  readonly why: PairReason | undefined
  readonly isHeld: boolean
  readonly by: MadeBy
  readonly isIdentical = false
  private compared: readonly Property[] | undefined
  private granted: readonly GrantDifference[] | undefined

  constructor(
    { before, after, why, isHeld }: Pair<ParameterItem>,
    readonly noun: ParameterNoun,
    private readonly design: Design,
  ) {
    const object = (after ?? before) as ParameterItem
    this.id = placeOfParameters(object)
    this.before = before
    this.after = after
    this.why = why
    this.isHeld = isHeld
    this.by = madeBy(object, design)
  }

  get state(): State {
    if (!this.before) return 'added'
    if (!this.after) return 'removed'
    const isSame = this.properties.every((one) => one.isSame) && this.grants.every(({ state }) => state === 'same')
    return isSame ? 'same' : 'changed'
  }

  get properties(): readonly Property[] {
    const { before, after, design } = this
    this.compared ??= before && after ? propertiesOf(before, after, design) : []
    return this.compared
  }

  get grants(): readonly GrantDifference[] {
    const { before, after, design } = this
    this.granted ??= after ? grantDifferences(before, after, design) : []
    return this.granted
  }
}
