import { createStore } from 'zustand'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'
import { createDesignSlice, type DesignSlice } from './design-slice'
import { createSessionSlice, type SessionSlice } from './session-slice'

export type AppState = DesignSlice & SessionSlice

/** The store of a workspace: the design with its history, and what the window shows. */
export const appStore = partOf(() =>
  createStore<AppState>()((...api) => ({ ...createDesignSlice(...api), ...createSessionSlice(...api) })),
)

export const useApp = hookOf(appStore)

/** The state now, for event handlers. */
export function app(workspace: Workspace): AppState {
  return appStore(workspace).getState()
}
