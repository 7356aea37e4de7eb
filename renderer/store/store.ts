import { create } from 'zustand'
import { createDesignSlice, type DesignSlice } from './design-slice'
import { createSessionSlice, type SessionSlice } from './session-slice'

export type AppState = DesignSlice & SessionSlice

/** The one store of the window: the design with its history, and what the window shows. */
export const useApp = create<AppState>()((...api) => ({ ...createDesignSlice(...api), ...createSessionSlice(...api) }))

/** The state now, for event handlers. */
export const app = () => useApp.getState()
