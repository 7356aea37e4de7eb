import { create } from 'zustand'
import type { Point } from '../../shared/diagram/scene'

export interface SheetChoice {
  title: string
  hint: string
  chosen(): void
}

/** One question at the pointer; the first choice is the safe one. */
export interface Sheet {
  at: Point
  title: string
  question: string
  choices: readonly SheetChoice[]
}

export const useSheet = create<{ sheet: Sheet | null }>(() => ({ sheet: null }))

export function ask(sheet: Sheet) {
  useSheet.setState({ sheet })
}

export function closeSheet() {
  useSheet.setState({ sheet: null })
}
