import { createStore } from 'zustand'
import type { Box, Point } from '../../shared/diagram/scene'
import { hookOf } from '../workspace/use-workspace'
import { partOf } from '../workspace/workspace'

/** Where things stand, by id. */
export type Places = ReadonlyMap<string, Point>

/** A line on its way: from a node to the pointer, or to the node that the arrow keys chose. */
export interface Connecting {
  from: string
  /** The pointer, in the coordinates of the scene. */
  to: Point
  /** The node under the pointer, or chosen by the keyboard. */
  target: string | null
  by: 'pointer' | 'keyboard'
}

/** What the pointer or the keyboard is doing right now; a gesture becomes one undoable step when it ends. */
interface Gesture {
  /** Where things stood when a drag began: what is dragged, and what is in zones that are. */
  start: { dragged: string; places: Places } | null
  /** Where items are while they are dragged. */
  moved: Places | null
  resized: { id: string; box: Box } | null
  connecting: Connecting | null
  /** The note whose text is being edited. */
  editing: string | null
}

export const gesture = partOf(() =>
  createStore<Gesture>(() => ({ start: null, moved: null, resized: null, connecting: null, editing: null })),
)

export const useGesture = hookOf(gesture)
