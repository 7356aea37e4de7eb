import type { Design, ParameterItem } from '../model/design'
import {
  isAbout,
  isInField,
  isNamed,
  nouns,
  type FieldNoun,
  type GivenNoun,
  type NamedNoun,
  type Noun,
} from '../exchange/objects'
import { differences, type ObjectDifference } from '../changes/differences'
import { nameKeyIn, placesIn, unchanging } from '../changes/places'
import { keptWhile } from '../kept'
import { blockedBy, joined, nothing, type Blocked, type BlockReason, type Statements } from './plan/blocked'
import { eachOnceItsNameIsFree, inOrderOfNames } from './plan/name-order'
import { objectStatements } from './plan/object-statements'
import { inOrderOfListeners } from './plan/receive-order'
import { subscriptionStatements } from './plan/subscription-statements'
import type { Statement } from './statement'

export type { Blocked } from './plan/blocked'

/** What makes the design out of what exists. */
export interface Plan {
  readonly statements: readonly Statement[]
  readonly blocked: readonly Blocked[]
}

/**
 * The difference between baseline and items as statements, in the order in which they run: noun by noun as the table of objects
 * has them, Receive connectors each before or after those it conflicts with; removals last, in the reverse order. Nothing
 * changed: no statement.
 */
export const plan: (design: Design) => Plan = keptWhile(
  ({ items, baseline, organization, accepted }: Design) => [items, baseline, organization, accepted],
  (design) => {
    const steps = nouns.map((noun) => stepsOf(noun, design))
    return joined([
      ...steps.map(({ waiting = nothing }) => waiting),
      ...steps.flatMap(({ made }) => made),
      ...steps.toReversed().flatMap(({ removed = [] }) => removed),
    ])
  },
)

/** What is to be done about the objects of one noun. */
interface Steps {
  /** What waits since its name stands against it. */
  readonly waiting?: Statements
  readonly made: readonly Statements[]
  readonly removed?: readonly Statements[]
}

function stepsOf(noun: Noun, design: Design): Steps {
  if (isInField(noun)) return stepsOfField[noun](design)
  return isNamed(noun) ? named(noun, design) : given(noun, design)
}

const stepsOfField: Readonly<Record<FieldNoun, (design: Design) => Steps>> = {
  // What a synchronization carries over is there by then: it comes after everything else.
  EdgeSubscription: (design) => {
    const all = subscriptionStatements(design)
    const isStart = ({ cmdlet }: Statement) => isAbout(cmdlet, 'EdgeSubscription', 'Start')
    return {
      made: [{ statements: all.filter((statement) => !isStart(statement)), blocked: [] }],
      removed: [{ statements: all.filter(isStart), blocked: [] }],
    }
  },
  // Together with their connector.
  ADPermission: () => ({ made: [] }),
}

function given(noun: GivenNoun, design: Design): Steps {
  return {
    made: differences(design)
      .of(noun)
      .map((one) => objectStatements(one, design)),
  }
}

function named(noun: NamedNoun, design: Design): Steps {
  const { ordered, waiting } = orderOf(differences(design).of(noun), design)
  const { inTurn, last } =
    noun === 'ReceiveConnector'
      ? inOrderOfListeners(ordered, design)
      : { inTurn: ordered.filter(({ after }) => after), last: ordered.filter(({ after }) => !after) }
  const statements = (one: ObjectDifference) => objectStatements(one, design)
  return { waiting, made: eachOnceItsNameIsFree(inTurn, statements), removed: last.map(statements) }
}

/** The objects that differ, in an order in which each name is free when it is given; those for which there is none wait. */
const orderOf = keptWhile(
  (all: readonly ObjectDifference[], design: Design) => [all, placesIn(design)],
  (all, design) => {
    const own = all.filter(({ by }) => by === 'statement')
    const different = own.filter(({ isIdentical }) => !isIdentical)
    const changes = different.filter(({ isHeld }) => !isHeld)
    const existing = own.flatMap(({ before }) => before ?? [])
    const { ordered, stuck } = inOrderOfNames(changes, existing, nameKeyIn(design))
    const held = different.flatMap(({ isHeld, after }) => (isHeld && after ? after : []))
    const waiting: Statements = {
      statements: [],
      blocked: [
        ...held.map((object) => blockedBy(object, sameName(object))),
        ...stuck.map((object) => blockedBy(object, takenName(object))),
      ],
    }
    return { ordered, waiting }
  },
)

function sameName(object: ParameterItem): BlockReason {
  const domain = unchanging(object)
  return domain === undefined ? { kind: 'sameName' } : { kind: 'sameDomain', domain }
}

function takenName(object: ParameterItem): BlockReason {
  const domain = unchanging(object)
  return domain === undefined ? { kind: 'sameName' } : { kind: 'takenName', domain }
}
