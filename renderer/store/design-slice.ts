import type { StateCreator } from 'zustand'
import type { Edit } from '../../shared/edits/edit'
import { emptyDesign, type Design } from '../../shared/model/design'
import { excessOf } from '../../shared/model/limits'
import { excessWords, lessInstead } from '../../shared/model/limits-words'
import type { FileId } from '../../shared/ipc/files'
import type { Message } from './session-slice'
import { stillSelected } from './still-selected'
import type { AppState } from './store'

/** A design as it was before (in `past`) or after (in `future`) the step that the label names. */
export interface HistoryEntry {
  label: string
  design: Design
  selection: readonly string[]
}

export interface DesignSlice {
  design: Design
  past: readonly HistoryEntry[]
  future: readonly HistoryEntry[]
  /** The design as it was last written or read; another object means unsaved changes. */
  saved: Design
  /** Where the design is kept; null while it was never saved. */
  file: FileId | null
  fileName: string | null
  /** The kind of the run that the last step belongs to: arrow keys make one step of many presses. */
  run: string | null
  /** One undoable step; one that goes beyond a limit of designs changes nothing, and a sentence says so. Steps of the same `run` that follow each other become one; `select` is what is selected after it. */
  apply(label: string, edit: Edit, options?: ApplyOptions): void
  endRun(): void
  undo(): void
  redo(): void
  /** Another design takes the place of this one; history starts anew. */
  load(design: Design, origin: { file: FileId | null; fileName: string | null; unsaved?: boolean }): void
  markSaved(design: Design, file: FileId, fileName: string): void
}

export interface ApplyOptions {
  run?: string
  /** Ids to select, or a function of the new and the old design. */
  select?: readonly string[] | ((after: Design, before: Design) => readonly string[])
}

export const historyLimit = 1000

/** The open design and its history. Designs share unchanged items, so keeping whole designs is cheap. */
export const createDesignSlice: StateCreator<AppState, [], [], DesignSlice> = (set) => ({
  design: emptyDesign,
  past: [],
  future: [],
  saved: emptyDesign,
  file: null,
  fileName: null,
  run: null,

  apply: (label, edit, { run, select } = {}) =>
    set((state) => {
      const next = edit(state.design)
      if (next === state.design) return {}
      // What is too much could be saved, and not be opened again.
      const excess = excessOf(next, state.design)
      if (excess)
        return {
          message: tooMuch(state.message, `The design would have ${excessWords(excess)}: ${lessInstead[excess.of]}.`),
        }
      const wanted = typeof select === 'function' ? select(next, state.design) : select
      const selection = wanted ?? stillSelected(state.selection, next)
      if (run !== undefined && run === state.run) return { design: next, selection }
      const entry = { label, design: state.design, selection: state.selection }
      return {
        design: next,
        selection,
        past: [...state.past, entry].slice(-historyLimit),
        future: [],
        run: run ?? null,
      }
    }),

  endRun: () => set(({ run }) => (run === null ? {} : { run: null })),

  undo: () =>
    set(({ design, selection, past, future, message }) => {
      const entry = past.at(-1)
      if (!entry) return {}
      const undone = { label: entry.label, design, selection }
      const before = past.slice(0, -1)
      return {
        ...pick(entry),
        past: before,
        future: [undone, ...future],
        run: null,
        message: stillTold(message, [...before, entry]),
      }
    }),

  redo: () =>
    set(({ design, selection, past, future }) => {
      const [entry, ...rest] = future
      if (!entry) return {}
      return { ...pick(entry), past: [...past, { label: entry.label, design, selection }], future: rest, run: null }
    }),

  load: (design, { file, fileName, unsaved = false }) =>
    set(({ visit, message }) => ({
      design,
      saved: unsaved ? emptyDesign : design,
      file,
      fileName,
      past: [],
      future: [],
      run: null,
      selection: [],
      visit: visit + 1,
      message: stillTold(message, []),
    })),

  markSaved: (design, file, fileName) => set({ saved: design, file, fileName }),
})

function tooMuch(before: Message | null, text: string): Message {
  return { id: (before?.id ?? 0) + 1, intent: 'error', text }
}

/** A sentence about a step is told as long as the step is one of these designs. */
function stillTold(message: Message | null, told: readonly { readonly design: Design }[]): Message | null {
  const isGone = message?.about !== undefined && !told.some(({ design }) => design === message.about)
  return isGone ? null : message
}

function pick({ design, selection }: HistoryEntry) {
  return { design, selection: stillSelected(selection, design) }
}
