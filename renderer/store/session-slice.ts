import type { StateCreator } from 'zustand'
import type { Colouring } from '../../shared/diagram/colouring'
import type { Defaults } from '../../shared/ipc/defaults'
import type { Design } from '../../shared/model/design'
import type { AppState } from './store'

export const drawerTabs = ['problems', 'script', 'changes', 'lists'] as const
export type DrawerTab = (typeof drawerTabs)[number]

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** Dialogs that cover the window; one at a time. */
export type Dialog =
  | { kind: 'start' }
  | { kind: 'palette' }
  | { kind: 'shortcuts' }
  | { kind: 'about' }
  | { kind: 'bundle' }
  /** The same Receive connector over many servers, from the one with that id where it is one of them. */
  | { kind: 'matrix'; connector: string | undefined }
  | { kind: 'confirm'; title: string; text: string; choices: readonly DialogChoice[] }

export interface DialogChoice {
  label: string
  primary?: true
  chosen(): void
}

export interface Message {
  id: number
  intent: 'success' | 'info' | 'warning' | 'error'
  text: string
  /** What can be done about it there and then. */
  action?: MessageAction
  /** The design after the step that it tells of: once that step is undone, there is nothing to tell. */
  about?: Design
}

export interface MessageAction {
  label: string
  run(): void
}

/** What the window shows; nothing of it is saved with the design. */
export interface SessionSlice {
  /** Ids of items (placed or not: a connector shows in the inspector) and of lines. */
  selection: readonly string[]
  /** Counts designs that were loaded: the canvas fits each into view once. */
  visit: number
  /** What the canvas should bring to its centre; `turn` counts, so that the same thing can be asked for twice. */
  revealed: { ids: readonly string[]; turn: number }
  drawer: DrawerTab | null
  theme: ThemeChoice
  minimap: boolean
  /** Whether the hops between own servers that nobody draws are shown. */
  ownHops: boolean
  colouring: Colouring
  /** Who accepts problems, where the design names nobody yet. */
  author: string
  dialog: Dialog | null
  message: Message | null

  select(ids: readonly string[]): void
  /** Selects and brings into view. */
  reveal(ids: readonly string[]): void
  openDrawer(tab: DrawerTab | null): void
  setTheme(theme: ThemeChoice): void
  toggleMinimap(): void
  toggleOwnHops(): void
  colourBy(colouring: Colouring): void
  show(dialog: Dialog | null): void
  /** What a window starts with where nobody has chosen otherwise. */
  startWith(defaults: Defaults): void
  /** A sentence in a toast, with what can be done about it. */
  tell(intent: Message['intent'], text: string, more?: Pick<Message, 'action' | 'about'>): void
}

export const createSessionSlice: StateCreator<AppState, [], [], SessionSlice> = (set) => ({
  selection: [],
  visit: 0,
  revealed: { ids: [], turn: 0 },
  drawer: 'problems',
  theme: 'system',
  minimap: false,
  ownHops: false,
  colouring: 'security',
  author: '',
  dialog: null,
  message: null,

  select: (ids) => set(({ selection }) => (sameIds(selection, ids) ? {} : { selection: ids, run: null })),
  reveal: (ids) => set(({ revealed }) => ({ selection: ids, revealed: { ids, turn: revealed.turn + 1 }, run: null })),
  openDrawer: (drawer) => set({ drawer }),
  setTheme: (theme) => set({ theme }),
  toggleMinimap: () => set(({ minimap }) => ({ minimap: !minimap })),
  toggleOwnHops: () => set(({ ownHops }) => ({ ownHops: !ownHops })),
  colourBy: (colouring) => set({ colouring }),
  show: (dialog) => set({ dialog }),
  startWith: (defaults) => set(defaults),
  tell: (intent, text, more) =>
    set(({ message }) => ({ message: { id: (message?.id ?? 0) + 1, intent, text, ...more } })),
})

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index])
}
