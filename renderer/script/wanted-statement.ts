import { createStore } from 'zustand'
import { app } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'

/** Whose commands somebody wants to see; `turn` counts, so that the same can be asked for twice. */
interface Wanted {
  readonly subject: string | null
  readonly turn: number
}

const wanted = partOf(() => createStore<Wanted>(() => ({ subject: null, turn: 0 })))

export const useWantedStatement = hookOf(wanted)

/** Opens the script at the first command for that item. */
export function showStatement(workspace: Workspace, subject: string) {
  wanted(workspace).setState(({ turn }) => ({ subject, turn: turn + 1 }))
  app(workspace).openDrawer('script')
}
