import { objectOf, objectOfCmdlet, objectOfKind, type Noun } from '../../exchange/objects'
import { keptWhile } from '../../kept'
import { hasParameters, type Design, type Item } from '../../model/design'
import { bundleRuns } from '../bundle/targets'
import { plan, type Plan } from '../plan'
import { blockedSentence } from '../plan/words'
import type { Statement } from '../statement'
import { addedDetails, changedDetails, removedDetails, type PlannedDetail } from './details'
import { subscriptionDetails } from './subscription-details'
import { placeTitle, titleOf } from './titles'

/** What the scripts of a design do, in words and values, place by place. */
export interface Planned {
  /** In the order in which their scripts run; a place that has two scripts is there once. */
  readonly places: readonly PlannedPlace[]
  /** A sentence for each command that has to wait. */
  readonly blocked: readonly string[]
  readonly counts: PlannedCounts
}

/** How many objects the scripts make, change and remove. */
export interface PlannedCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export interface PlannedPlace {
  /** `organization`, or the id of the Edge server in whose own shell its commands run. */
  readonly key: string
  /** As a heading. */
  readonly name: string
  readonly objects: readonly PlannedObject[]
}

/** One object that the scripts make, change or remove, with all that its statements do to it. */
export interface PlannedObject {
  readonly state: keyof PlannedCounts
  readonly noun: Noun
  /** Id of the item. */
  readonly subject: string
  readonly name: string
  /** `Receive connector “From Internet” on MBX01`. */
  readonly title: string
  /** Why, in the designer's words or the plan's own. */
  readonly reason: string | undefined
  /** Each value that it gets, each change from what to what, each right. */
  readonly details: readonly PlannedDetail[]
}

/**
 * The plan of a design for people: every object that its scripts touch. It maps over the statements, so that it never says
 * anything that no script does; values are those that the statements hold, and what is there is what the design knows of it.
 */
export const planned: (design: Design) => Planned = keptWhile(
  ({ items, baseline, organization, accepted }: Design) => [items, baseline, organization, accepted],
  (design) => plannedOf(plan(design), design),
)

/** The same of a plan of that design which is there already. */
export function plannedOf({ statements, blocked }: Plan, design: Design): Planned {
  const places = placesOf(statements, design)
  return { places, blocked: blocked.map((one) => blockedSentence(one, design)), counts: countsOf(places) }
}

function placesOf(statements: readonly Statement[], design: Design): readonly PlannedPlace[] {
  return bundleRuns(statements, design).places.map((place) => {
    const own = statements.filter(({ target }) => target === place.key)
    return { key: place.key, name: placeTitle(place), objects: plannedObjects(own, design) }
  })
}

function countsOf(places: readonly PlannedPlace[]): PlannedCounts {
  const objects = places.flatMap((place) => place.objects)
  const count = (state: keyof PlannedCounts) => objects.filter((one) => one.state === state).length
  return { added: count('added'), changed: count('changed'), removed: count('removed') }
}

/** The objects of the statements of one place, in the order of the first statement about each. */
export function plannedObjects(statements: readonly Statement[], design: Design): readonly PlannedObject[] {
  return byObject(statements, design).map((group) => objectOfGroup(group, design))
}

/** The statements of one place, those about one object together, in the order of the first about each. */
export function byObject(statements: readonly Statement[], design: Design): readonly StatementGroup[] {
  const groups = new Map<string, [Statement, ...Statement[]]>()
  for (const statement of statements) {
    const key = `${isRemoval(statement)}|${nounOf(statement, design)}|${statement.subject}`
    const known = groups.get(key)
    if (known) known.push(statement)
    else groups.set(key, [statement])
  }
  return [...groups.values()]
}

type StatementGroup = readonly [Statement, ...Statement[]]

function objectOfGroup(group: StatementGroup, design: Design): PlannedObject {
  const [first] = group
  const noun = nounOf(first, design)
  const state = stateOf(group)
  const item = itemOf(first, design)
  return {
    state,
    noun,
    subject: first.subject,
    name: item?.name ?? first.subject,
    title: titleOf(first, noun, item, design),
    reason: group.find(({ reason }) => reason !== undefined)?.reason,
    details: noun === 'EdgeSubscription' ? subscriptionDetails(group, design) : detailsOf[state](group, design),
  }
}

const detailsOf = { added: addedDetails, changed: changedDetails, removed: removedDetails } as const

function stateOf(group: StatementGroup): PlannedObject['state'] {
  if (isRemoval(group[0])) return 'removed'
  return group.some(({ cmdlet }) => objectOfCmdlet(cmdlet)?.verb === 'New') ? 'added' : 'changed'
}

/** A right that is taken away is a change of what holds it. */
function isRemoval({ cmdlet }: Statement): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known?.verb === 'Remove' && objectOf(known.noun).identity !== 'holder'
}

/** What the statement is about; of a right, what holds it. */
function nounOf(statement: Statement, design: Design): Noun {
  const noun = objectOfCmdlet(statement.cmdlet)?.noun ?? 'ADPermission'
  const item = itemOf(statement, design)
  return objectOf(noun).identity === 'holder' && item && hasParameters(item) ? objectOfKind(item.kind) : noun
}

/** As the design has it; what is removed, as it exists. */
function itemOf(statement: Statement, { items, baseline }: Design): Item | undefined {
  const { subject } = statement
  return isRemoval(statement) ? (baseline[subject] ?? items[subject]) : (items[subject] ?? baseline[subject])
}
