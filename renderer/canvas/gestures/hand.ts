import { createStore } from 'zustand'
import { hookOf } from '../../workspace/use-workspace'
import { partOf, type Workspace } from '../../workspace/workspace'

/** The hand moves the drawing instead of what is on it: as a tool until it is put away, or while Space is held. */
interface Hand {
  readonly tool: boolean
  readonly space: boolean
  /** The drawing was moved since Space is held. */
  readonly used: boolean
}

const hands = partOf(() => createStore<Hand>(() => ({ tool: false, space: false, used: false })))

export const useHand = hookOf(hands)

export function isHand(workspace: Workspace): boolean {
  const { tool, space } = hands(workspace).getState()
  return tool || space
}

export function takeHand(workspace: Workspace, tool: boolean) {
  hands(workspace).setState({ tool })
}

export function toggleHand(workspace: Workspace) {
  hands(workspace).setState(({ tool }) => ({ tool: !tool }))
}

export function handMoved(workspace: Workspace) {
  hands(workspace).setState(({ space }) => ({ used: space }))
}

export function holdSpace(workspace: Workspace) {
  hands(workspace).setState({ space: true })
}

/** Space is let go; whether the drawing was moved meanwhile. */
export function letGoOfSpace(workspace: Workspace): boolean {
  const { used } = hands(workspace).getState()
  hands(workspace).setState({ space: false, used: false })
  return used
}
