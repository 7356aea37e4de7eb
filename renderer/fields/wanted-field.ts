import { createStore } from 'zustand'
import { appStore } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'

/** The field that somebody is to look at, until it has the focus. */
interface Wanted {
  readonly field: string | null
  /** The field that was asked for stays marked until it is left. */
  readonly marked: string | null
}

const wanted = partOf((workspace) => {
  const store = createStore<Wanted>(() => ({ field: null, marked: null }))
  appStore(workspace).subscribe((state, before) => {
    if (state.selection !== before.selection) store.setState({ field: null, marked: null })
  })
  return store
})
const useWanted = hookOf(wanted)

/** What a field is known by: the id of an item, and Exchange's parameter or the field of the item. */
export function fieldOf(subject: string, parameter: string): string {
  return `${subject} ${parameter}`
}

/** Asks for a field: the section that holds it opens, and it gets the focus and a mark as soon as it is there. */
export function wantField(workspace: Workspace, field: string | null) {
  wanted(workspace).setState({ field, marked: field })
}

/** It has the focus now. */
export function fieldShown(workspace: Workspace) {
  wanted(workspace).setState({ field: null })
}

export function fieldLeft(workspace: Workspace) {
  wanted(workspace).setState({ marked: null })
}

export function useIsWanted(field: string | undefined): boolean {
  return useWanted((state) => field !== undefined && state.field === field)
}

export function useIsMarked(field: string | undefined): boolean {
  return useWanted((state) => field !== undefined && state.marked === field)
}

/** The parameter of that item which is asked for, whose section is to open. */
export function useWantedOf(subject: string): string | undefined {
  return useWanted(({ field }) => (field?.startsWith(`${subject} `) ? field.slice(subject.length + 1) : undefined))
}
