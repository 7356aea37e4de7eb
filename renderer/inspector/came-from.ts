import { createStore } from 'zustand'
import { appStore } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf } from '../workspace/workspace'

/** What was selected before an object that has no place on the canvas, so that its panel has a way back. */
interface CameFrom {
  /** The object that was opened. */
  readonly id: string | null
  readonly ids: readonly string[]
}

export const cameFrom = partOf((workspace) => {
  const store = createStore<CameFrom>(() => ({ id: null, ids: [] }))
  appStore(workspace).subscribe(({ selection, design, visit }, before) => {
    if (selection === before.selection) return
    const [id, ...others] = selection
    const isOpened = id !== undefined && others.length === 0 && isUnplaced(id) && visit === before.visit
    if (!isOpened) store.setState({ id: null, ids: [] })
    // From one such object to the next the way back stays the same.
    else if (!before.selection.some(isUnplaced)) store.setState({ id, ids: before.selection })
    else store.setState((now) => ({ id, ids: now.ids }))

    function isUnplaced(one: string): boolean {
      return design.items[one] !== undefined && design.layout[one] === undefined
    }
  })
  return store
})

export const useCameFrom = hookOf(cameFrom)
