import { createStore } from 'zustand'
import type { Point } from '../../shared/diagram/scene'
import type { CommandId } from '../../shared/commands'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'
import { keepTyping } from './typed-ahead'

export interface OpenMenu {
  /** Where on the screen. */
  readonly at: Point
  readonly groups: readonly (readonly CommandId[])[]
  /** Whether it offers what can be drawn. */
  readonly adds: boolean
}

/** What stands over the drawing for a moment, and is loaded when it is first asked for. */
interface Overlays {
  readonly menu: OpenMenu | null
  /** The object whose name is being typed where it stands. */
  readonly renaming: string | null
  /** Objects and lines the flow through which is lit. */
  readonly flow: readonly string[] | null
  /** What is looked for; `turn` counts, so that the field can be asked for while it is open. */
  readonly find: { readonly text: string; readonly turn: number } | null
}

const store = partOf(() => createStore<Overlays>(() => ({ menu: null, renaming: null, flow: null, find: null })))

export const useOverlays = hookOf(store)

export function overlays(workspace: Workspace): Overlays {
  return store(workspace).getState()
}

export function overlay(workspace: Workspace, shown: Partial<Overlays>) {
  store(workspace).setState(shown)
}

/** Opens the field that finds; what it had stays, unless it is given a query or something is typed at once. */
export function openFind(workspace: Workspace, text?: string) {
  const { find } = overlays(workspace)
  keepTyping(workspace)
  overlay(workspace, { find: { text: text ?? find?.text ?? '', turn: (find?.turn ?? 0) + 1 } })
}
