import type { Node } from '@xyflow/react'
import { keptWhile } from '../../../shared/kept'
import type { Label } from './node-labels'
import type { Scene, SceneNode, SceneNote, SceneZone } from '../../../shared/diagram/scene'

/** The id of the element that says how many problems an object has. */
export const problemsId = (id: string) => `problems-of-${id}`

export type FlowNode =
  Node<{ node: SceneNode }, 'card'> | Node<{ zone: SceneZone }, 'zone'> | Node<{ note: SceneNote }, 'note'>

/** What lies over what: areas and notes under the picture of lines, cards and labels, and over it what takes the pointer. */
export const layers = { zone: 0, note: 1, hops: 1, lines: 2, card: 3, labels: 4, gesture: 5 }

/**
 * React Flow's nodes for a scene. Size and handles are declared, so that nothing is measured, and a node that did not
 * change is the same object, so that nothing of it renders again.
 */
export function flowNodes(scene: Scene, selection: ReadonlySet<string>, label: Label): FlowNode[] {
  return [
    ...scene.zones.map((zone) => {
      return known(zone, selection.has(zone.id), label(zone), (common) => {
        return { ...common, type: 'zone', data: { zone }, zIndex: layers.zone, style: throughZone }
      })
    }),
    ...scene.notes.map((note) => {
      return known(note, selection.has(note.id), label(note), (common) => {
        return { ...common, type: 'note', data: { note }, zIndex: layers.note }
      })
    }),
    ...scene.nodes.map((node) => {
      return known(node, selection.has(node.id), label(node), (common) => {
        return { ...common, type: 'card', data: { node }, zIndex: layers.card }
      })
    }),
  ]
}

/** React Flow takes what it neither moves nor selects out of the pointer's way. */
const takesPointer = { pointerEvents: 'all' } as const

/** The inside of a zone lets the pointer through to the canvas: only its name and border take hold of it. */
const throughZone = { pointerEvents: 'none' } as const

type Drawn = SceneNode | SceneZone | SceneNote
type Common = Omit<FlowNode, 'type' | 'data'>

/** One that is selected, and the same one as it was before. */
const known = keptWhile(
  (drawn: Drawn, selected: boolean, label: string, _make: (common: Common) => FlowNode) => [drawn, selected, label],
  (drawn, selected, label, make) => make(common(drawn, selected, label)),
)

function common({ id, x, y, width, height }: Drawn, selected: boolean, ariaLabel: string): Common {
  return {
    id,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    selected,
    ariaLabel,
    ariaRole: 'button',
    domAttributes: { 'aria-describedby': problemsId(id) },
    style: takesPointer,
  }
}
