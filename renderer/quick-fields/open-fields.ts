import { createStore } from 'zustand'
import { isNode, type Item, type NodeItem } from '../../shared/model/design'
import type { Zone } from '../../shared/model/canvas-items'
import { app } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'

/** The object whose fields are open at its card. */
const opened = partOf(() => createStore<{ id: string | null }>(() => ({ id: null })))

export const useOpenFields = hookOf(opened)

/** Opens them for the object that is selected alone; false where there is nothing to open. */
export function openSelectedFields(workspace: Workspace): boolean {
  const { selection, design } = app(workspace)
  const [id, ...others] = selection
  const item = id === undefined || others.length > 0 ? undefined : design.items[id]
  if (!item || !design.layout[item.id] || !isDescribed(item)) return false
  opened(workspace).setState({ id: item.id })
  return true
}

export function closeFields(workspace: Workspace) {
  opened(workspace).setState({ id: null })
}

/** What has a name, and mostly addresses, beside its place. A note is typed into itself. */
export type Described = NodeItem | Zone

export function isDescribed(item: Item | undefined): item is Described {
  return isNode(item) || item?.kind === 'zone'
}
