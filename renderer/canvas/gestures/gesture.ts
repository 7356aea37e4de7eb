import { createStore } from 'zustand'
import type { Guide } from '../../../shared/diagram/arrange/guides'
import type { Box, Point } from '../../../shared/diagram/scene'
import type { Bend } from '../../../shared/model/design'
import { hookOf } from '../../workspace/use-workspace'
import { partOf } from '../../workspace/workspace'
import type { LineEnd } from './hit'

/** Where things stand, by id. */
export type Places = ReadonlyMap<string, Point>

/** A line on its way: from a node to the pointer, or to the node that the arrow keys chose. */
export interface Connecting {
  from: string
  /** Others that are selected with it: each gets its line. */
  along?: readonly string[]
  /** The pointer, in the coordinates of the scene. */
  to: Point
  /** The node under the pointer, or chosen by the keyboard. */
  target: string | null
  by: 'pointer' | 'keyboard'
  /** What of the target's name was typed. */
  typed?: string
}

/** An end of a line on its way to another node. */
interface Reconnecting {
  line: string
  end: LineEnd
  to: Point
  target: string | null
}

/** What the pointer or the keyboard is doing right now, as far as it is drawn; a gesture becomes one undoable step when it ends. */
interface Gesture {
  /** Where items are while they are dragged. */
  moved: Places | null
  /** Where copies of what is dragged would stand. */
  copied: Places | null
  /** What lines up with what is dragged. */
  guides: readonly Guide[]
  /** The zones that would take what is dragged. */
  taking: readonly string[]
  resized: { id: string; box: Box } | null
  connecting: Connecting | null
  /** A line is to begin at what is selected now, which arrow keys and typing change. */
  choosing: { typed: string } | null
  reconnecting: Reconnecting | null
  /** The bend of a connector's lines while it is pulled; none: where it lies by itself. */
  bent: { bundle: string; bend: Bend | undefined } | null
  /** The frame that selects what is inside. */
  frame: Box | null
  /** The card under the pointer. */
  hovered: string | null
  /** The note whose text is being edited. */
  editing: string | null
}

const still = {
  moved: null,
  copied: null,
  guides: [],
  taking: [],
  resized: null,
  connecting: null,
  choosing: null,
  reconnecting: null,
  bent: null,
  frame: null,
}

export const gesture = partOf(() => createStore<Gesture>(() => ({ ...still, hovered: null, editing: null })))

export const useGesture = hookOf(gesture)

/** Nothing of a gesture is drawn any more. */
export function endGesture(workspace: Parameters<typeof gesture>[0]) {
  gesture(workspace).setState(still)
}
