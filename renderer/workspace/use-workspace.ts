import { createContext, useContext } from 'react'
import { useStore, type StoreApi } from 'zustand'
import type { Workspace } from './workspace'

/** The workspace that what is below it shows. */
export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('Nothing here belongs to a workspace')
  return workspace
}

/** The hook that reads a slice of a store which every workspace has one of. */
export function hookOf<S>(store: (workspace: Workspace) => StoreApi<S>): <T>(select: (state: S) => T) => T {
  return function useSlice(select) {
    return useStore(store(useWorkspace()), select)
  }
}
