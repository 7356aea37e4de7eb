import { app } from '../../store/store'
import { partOf, type Workspace } from '../../workspace/workspace'
import { endGesture } from './gesture'
import { hitAt } from './hit'
import type { Pointer } from './pointer'
import { pressing } from './pressing'
import { seen } from './seen'
import type { State, StateName } from './state'

/**
 * One pointer, one state. A press decides by what it meets; from then on each state says what comes next, and where it
 * ends. It ends in at most one undoable step, by Escape in none and with the selection as it was.
 */
interface Machine {
  now(): StateName | 'idle'
  /** Whether the press means something. */
  press(pointer: Pointer): boolean
  move(pointer: Pointer): void
  release(pointer: Pointer): void
  cancel(): void
}

export const machine = partOf(createMachine)

function createMachine(workspace: Workspace): Machine {
  let state: State | undefined
  let selectionBefore: readonly string[] = []

  /** The state is left before it acts, so that whatever it opens finds an idle pointer. */
  function leave(): State | undefined {
    const left = state
    state = undefined
    return left
  }

  return {
    now: () => state?.name ?? 'idle',
    press(pointer) {
      if (state) return false
      selectionBefore = app(workspace).selection
      state = pressing(workspace, hitAt(seen(workspace), pointer.at), pointer)
      return state !== undefined
    },
    move(pointer) {
      state = state?.moved(pointer)
    },
    release(pointer) {
      leave()?.released(pointer)
      endGesture(workspace)
    },
    cancel() {
      const left = leave()
      if (!left) return
      left.cancelled()
      endGesture(workspace)
      app(workspace).select(selectionBefore)
    },
  }
}
