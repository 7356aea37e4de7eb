import { isNamed, type NamedNoun, type ParameterNoun } from '../exchange/objects'
import { keptFor, keptForText, keptWhile } from '../kept'
import type { Design, ParameterItem } from '../model/design'
import { indexes } from '../model/indexes'
import { existingDesign, isAllAsItExists, recorded, refersToWhatExists } from '../model/existing'
import { isEditOfEdgeSync } from '../model/edge-sync'
import { keptList } from '../model/lists'
import { settings } from '../model/settings'
import { placeOfParameters } from '../model/transport-settings'
import { sameMembers } from '../same-members'
import { areValuesAccepted } from './accepted-values'
import { grantDifferences, type GrantDifference } from './grants'
import { namedPairs } from './named-pairs'
import { givenPairs, madeBy, type MadeBy } from './objects-of'
import type { Pair, PairReason } from './pairs'
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
    const of = keptForText((noun: ParameterNoun) => ofNoun(noun, design))
    return {
      of,
      get subscriptions() {
        return subscriptionDifferences(design)
      },
      under: (noun, id) => byId(isNamed(noun) ? around(noun, id, design) : of(noun)).get(id),
    }
  },
)

function ofNoun(noun: ParameterNoun, design: Design): readonly ObjectDifference[] {
  const pairs = isNamed(noun) ? namedPairs(noun, design).all() : givenPairs(noun, design)
  return listOf(pairs, noun, groundsOf(design))
}

function around(noun: NamedNoun, id: string, design: Design): readonly ObjectDifference[] {
  return listOf(namedPairs(noun, design).around(id), noun, groundsOf(design))
}

/** What the comparison of objects rests on besides themselves: all that they may refer to, on both sides, and what is accepted. */
interface Grounds {
  readonly design: Design
  /** What is one object in both maps then refers to the same. */
  readonly isAllAsItExists: boolean
  /** One object as long as all of it stays the same. */
  readonly state: object
}

function groundsOf(design: Design): Grounds {
  const state = stateOf(indexes(design).referable, indexes(recorded(design)).referable, design.accepted)
  return { design, isAllAsItExists: isAllAsItExists(design), state }
}

const stateOf = keptWhile(
  (...lists: readonly [object, object, object]) => lists,
  () => ({}),
)

/** The list of before where nothing changed, or what changed changes no difference. */
const listOf = keptWhile(
  (pairs: readonly Pair<ParameterItem>[], noun: ParameterNoun, { state }: Grounds) => [pairs, noun, state],
  (pairs, noun, grounds) => {
    const former = lists.get(pairs) ?? []
    const list = keptList(
      pairs.map((pair, index) =>
        isIdentical(pair, grounds) ? identical(pair, noun, former[index]) : differenceOf(pair, noun, grounds),
      ),
      former,
    )
    lists.set(pairs, list)
    return list
  },
)

const lists = new WeakMap<readonly Pair<ParameterItem>[], readonly ObjectDifference[]>()

/** What the design has under an id comes before what is removed that had it. */
const byId = keptFor((list: readonly ObjectDifference[]) => new Map(list.toReversed().map((one) => [one.id, one])))

/** The difference of before where nothing that it rests on has changed; what all of them rest on is looked at first. */
function differenceOf(pair: Pair<ParameterItem>, noun: ParameterNoun, grounds: Grounds): ObjectDifference {
  const object = (pair.after ?? pair.before) as ParameterItem
  const latest = known.get(object)
  const isSame = latest !== undefined && isSamePair(latest.difference, pair)
  if (isSame && latest.state === grounds.state) return latest.difference
  const inputs = inputsOf(pair, grounds.design)
  if (isSame && sameMembers(latest.inputs, inputs)) {
    latest.state = grounds.state
    return latest.difference
  }
  const difference = new LazyDifference(pair, noun, grounds.design)
  known.set(object, { state: grounds.state, inputs, difference })
  return difference
}

/** By the object that the design has, or that is removed: an edit of one leaves those of the others as they are. */
const known = new WeakMap<ParameterItem, Known>()

interface Known {
  /** The grounds on which it was found to hold last. */
  state: object
  readonly inputs: readonly unknown[]
  readonly difference: ObjectDifference
}

function isSamePair(one: ObjectDifference, other: Pair<ParameterItem>): boolean {
  return (
    one.before === other.before && one.after === other.after && one.why === other.why && one.isHeld === other.isHeld
  )
}

/** What was read of both sides, what is accepted of them, what accounts are called, and whether a subscription has a hand in it. */
function inputsOf({ before, after }: Pair<ParameterItem>, design: Design): readonly unknown[] {
  return [
    indexes(design).byKind.credential,
    madeBy((after ?? before) as ParameterItem, design),
    before && settings(before, existingDesign(design)),
    before && areValuesAccepted(design, placeOfParameters(before)),
    after && settings(after, design),
    after && areValuesAccepted(design, placeOfParameters(after)),
  ]
}

function isIdentical({ before, after }: Pair<ParameterItem>, grounds: Grounds): boolean {
  if (before !== after || after === undefined) return false
  return grounds.isAllAsItExists || refersToWhatExists(after, grounds.design)
}

const nothing: readonly never[] = []

/** The one of before in the list of the same pairs; nothing else is kept of it, since most objects of a design are identical. */
function identical(pair: Pair<ParameterItem>, noun: ParameterNoun, former?: ObjectDifference): ObjectDifference {
  if (former?.isIdentical) return former
  const id = pair.after ? placeOfParameters(pair.after) : ''
  // Written out, since designs hold thousands of them.
  return {
    noun,
    id,
    before: pair.before,
    after: pair.after,
    why: pair.why,
    isHeld: pair.isHeld,
    by: 'statement',
    isIdentical: true,
    state: 'same',
    properties: nothing,
    grants: nothing,
  }
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
    this.by = isEditOfEdgeSync(before, after) ? 'statement' : madeBy(object, design)
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
