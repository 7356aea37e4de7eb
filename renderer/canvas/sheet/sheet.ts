import { createStore } from 'zustand'
import type { Point } from '../../../shared/diagram/scene'
import { hookOf } from '../../workspace/use-workspace'
import { partOf, type Workspace } from '../../workspace/workspace'

export interface SheetChoice {
  title: string
  hint?: string
  chosen(): void
}

/** One question at the pointer; the first choice is the safe one. */
export interface Sheet {
  at: Point
  title: string
  question: string
  choices: readonly SheetChoice[]
}

const asked = partOf(() => createStore<{ sheet: Sheet | null }>(() => ({ sheet: null })))

export const useSheet = hookOf(asked)

/** What is asked now. */
export function sheetNow(workspace: Workspace): Sheet | null {
  return asked(workspace).getState().sheet
}

export function ask(workspace: Workspace, sheet: Sheet) {
  asked(workspace).setState({ sheet })
}

export function closeSheet(workspace: Workspace) {
  asked(workspace).setState({ sheet: null })
}
