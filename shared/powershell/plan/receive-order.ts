import { groupBy } from '../../group-by'
import type { ObjectDifference } from '../../changes/differences'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design, ParameterItem } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { settings } from '../../model/settings'
import { listenerConflict } from '../../routing/conflict'

/** One connector's step: created, changed or removed. */
interface ReceiveStep {
  readonly difference: ObjectDifference
  readonly server: string
  readonly before: ReceiveConnector | undefined
  readonly after: ReceiveConnector | undefined
}

/**
 * The order of one server's steps (connectors.md g 10, RC-BIND-012): what is new and conflicts with nothing that exists comes
 * first, so that mail has no gap; what conflicts with an old listener comes after the step by which that one makes way. Removals
 * that no step waits for are last of all. Steps that wait for each other keep the order given. A connector that
 * gets a name comes after the one that gives it up.
 */
export function inOrderOfListeners(
  changes: readonly ObjectDifference[],
  design: Design,
): { readonly inTurn: readonly ObjectDifference[]; readonly last: readonly ObjectDifference[] } {
  const steps = [...groupBy(changes.map(stepOf), ({ server }) => server).values()]
  const ordered = steps.flatMap((own) => orderOnServer(own, design))
  const trailing = trailingRemovals(ordered)
  const differences = (wanted: boolean) =>
    ordered.filter((step) => trailing.has(step) === wanted).map(({ difference }) => difference)
  return { inTurn: differences(false), last: differences(true) }
}

function stepOf(difference: ObjectDifference): ReceiveStep {
  const [before, after] = [connector(difference.before), connector(difference.after)]
  return { difference, server: (after ?? before)?.server ?? '', before, after }
}

function connector(object: ParameterItem | undefined): ReceiveConnector | undefined {
  return object?.kind === 'receiveConnector' ? object : undefined
}

/** Removals that nothing waits for come last of all, after the Send connectors. */
function trailingRemovals(ordered: readonly ReceiveStep[]): ReadonlySet<ReceiveStep> {
  const trailing = new Set<ReceiveStep>()
  const busy = new Set<string>()
  for (const step of [...ordered].reverse()) {
    if (step.after) busy.add(step.server)
    else if (!busy.has(step.server)) trailing.add(step)
  }
  return trailing
}

function orderOnServer(steps: readonly ReceiveStep[], design: Design): readonly ReceiveStep[] {
  const inTurn = [...steps].sort((a, b) => phase(a) - phase(b))
  // Only what exists can be in the way, which is a few of many where a server gets many connectors.
  const standing = inTurn.filter(({ before }) => before)
  const naming = inTurn.filter(givesUpName)
  const done: ReceiveStep[] = []
  const state = new Map<ReceiveStep, 'open' | 'done'>()
  for (const step of inTurn) visit(step)
  return done

  function visit(step: ReceiveStep) {
    if (state.has(step)) return
    state.set(step, 'open')
    for (const other of naming) {
      if (other !== step && takesNameOf(step, other)) visit(other)
    }
    for (const other of standing) {
      if (other !== step && waitsFor(step, other, design)) visit(other)
    }
    state.set(step, 'done')
    done.push(step)
  }
}

function phase(step: ReceiveStep): number {
  if (!step.before) return 0
  return step.after ? 1 : 2
}

function givesUpName({ before, after }: ReceiveStep): boolean {
  return before !== undefined && after !== undefined && !isSameName(before, after)
}

function takesNameOf({ after }: ReceiveStep, { before }: ReceiveStep): boolean {
  return after !== undefined && before !== undefined && isSameName(after, before)
}

function isSameName(one: ReceiveConnector, other: ReceiveConnector): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase()
}

/** A step waits for another when what it makes conflicts with what the other still is, and no longer with what that becomes. */
function waitsFor(step: ReceiveStep, other: ReceiveStep, design: Design): boolean {
  if (!step.after || !other.before) return false
  const made = settings(step.after, design)
  if (listenerConflict(made, settings(other.before, existingDesign(design))) === undefined) return false
  return !other.after || listenerConflict(made, settings(other.after, design)) === undefined
}
