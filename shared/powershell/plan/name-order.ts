import type { ParameterItem } from '../../model/design'
import { placeOf } from '../../model/placement'
import type { ObjectDifference } from '../../changes/differences'
import type { Pair } from '../../changes/pairs'
import { blockedBy, type Statements } from './blocked'

type Change<T> = Pick<Pair<T>, 'before' | 'after'>

export interface NameOrder<C extends Change<unknown>, T> {
  /** The changes in an order in which no name is given that another object still has; removals last. */
  readonly ordered: readonly C[]
  /** Objects for whose name no such order exists. */
  readonly stuck: readonly T[]
}

/**
 * Puts changes into an order in which every name is free when it is given, by playing them through: what exists has its names,
 * each change gives one up and takes one. A removal whose name something waits for is not made, since what waits would be lost.
 */
export function inOrderOfNames<T, C extends Change<T>>(
  changes: readonly C[],
  existing: readonly T[],
  keyOf: (object: T) => string,
): NameOrder<C, T> {
  const taken = new Set(existing.map(keyOf))
  const ordered: C[] = []
  let open = changes.filter(({ after }) => after)
  for (let before = -1; before !== open.length;) {
    before = open.length
    open = open.filter((change) => !play(change))
  }
  const stuck = open.flatMap(({ after }) => after ?? [])
  const wanted = new Set(stuck.map(keyOf))
  const removals = changes.filter(({ before, after }) => before && !after && !wanted.has(keyOf(before)))
  return { ordered: [...ordered, ...removals], stuck }

  function play(change: C): boolean {
    const { before, after } = change
    const [old, fresh] = [before && keyOf(before), after && keyOf(after)]
    if (fresh === undefined || (fresh !== old && taken.has(fresh))) return false
    if (old !== undefined) taken.delete(old)
    taken.add(fresh)
    ordered.push(change)
    return true
  }
}

/**
 * The statements of each change, in order. Where one that gives up a name has to wait, so does the one that gets it: the name is
 * not free, and a command about it would meet the wrong connector.
 */
export function eachOnceItsNameIsFree(
  changes: readonly ObjectDifference[],
  statementsOf: (change: ObjectDifference) => Statements,
): readonly Statements[] {
  const notFree = new Set<string>()
  return changes.map((change) => {
    const { before, after } = change
    const made = after && notFree.has(keyOf(after)) && !isSame(before, after) ? waiting(after) : statementsOf(change)
    if (before && made.statements.length === 0 && made.blocked.length > 0) notFree.add(keyOf(before))
    return made
  })
}

function keyOf(object: ParameterItem): string {
  return `${placeOf(object)}|${object.name.toLowerCase()}`
}

function isSame(before: ParameterItem | undefined, after: ParameterItem): boolean {
  return before !== undefined && keyOf(before) === keyOf(after)
}

function waiting(object: ParameterItem): Statements {
  return { statements: [], blocked: [blockedBy(object, { kind: 'nameNotFree' })] }
}
