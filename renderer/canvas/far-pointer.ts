import type { PointerEvent } from 'react'
import { createStore } from 'zustand'
import type { Box, Point, RoutedLine, Scene } from '../../shared/diagram/scene'
import { app } from '../store/store'
import { partOf, type Workspace } from '../workspace/workspace'
import { drawingNow } from './drawing'
import { contains, encloses } from './geometry'
import { followPointer } from './follow-pointer'
import { dropped, moveTo, placesOf } from './moving'
import { paneClicked } from './selecting'
import { scenePoint, view } from './view'

/** The frame that is being drawn to select what is inside, in the coordinates of the scene. */
export const frame = partOf(() => createStore<{ frame: Box | null }>(() => ({ frame: null })))

/** How far the pointer goes, in pixels of the screen, before a press becomes a drag. */
const threshold = 3
/** How near to a line a press means the line. */
const reach = 6

/** In the overview nothing of the drawing is in the page: the pointer's gestures look up what they meet in the scene. */
export function pressedFar(workspace: Workspace, event: PointerEvent) {
  if (event.button !== 0 || !(event.target instanceof Element) || !event.target.closest('.react-flow__pane')) return
  const growing = event.shiftKey || event.ctrlKey || event.metaKey
  const start = { x: event.clientX, y: event.clientY }
  const hit = hitAt(drawingNow(workspace).scene, scenePoint(workspace, start))
  const act = hit === undefined ? drawingFrame(workspace, start, growing) : dragging(workspace, hit, start, growing)
  let begun = false
  followPointer({
    moved(to) {
      begun ||= Math.hypot(to.clientX - start.x, to.clientY - start.y) >= threshold
      if (begun) act.moved({ x: to.clientX, y: to.clientY })
    },
    ended: (_, cancelled) => act.ended(begun, cancelled),
  })
}

interface Act {
  moved(client: Point): void
  ended(begun: boolean, cancelled: boolean): void
}

function hitAt({ nodes, notes }: Scene, point: Point): string | undefined {
  return (nodes.findLast((box) => contains(box, point)) ?? notes.findLast((box) => contains(box, point)))?.id
}

function dragging(workspace: Workspace, id: string, start: Point, growing: boolean): Act {
  const { selection, select } = app(workspace)
  if (!selection.includes(id)) select(growing ? [...selection, id] : [id])
  else if (growing) select(selection.filter((one) => one !== id))
  const from = scenePoint(workspace, start)
  const places = placesOf(workspace, app(workspace).selection)
  return {
    moved(client) {
      const to = scenePoint(workspace, client)
      moveTo(workspace, places, to.x - from.x, to.y - from.y)
    },
    ended(begun, cancelled) {
      if (!begun && !growing) select([id])
      dropped(workspace, cancelled)
    },
  }
}

function drawingFrame(workspace: Workspace, start: Point, growing: boolean): Act {
  const from = scenePoint(workspace, start)
  const kept = growing ? app(workspace).selection : []
  return {
    moved(client) {
      const to = scenePoint(workspace, client)
      const framed = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      }
      frame(workspace).setState({ frame: framed })
      const { scene } = drawingNow(workspace)
      const inside = [...scene.zones, ...scene.notes, ...scene.nodes].filter((box) => encloses(framed, box))
      app(workspace).select([...new Set([...kept, ...inside.map((box) => box.id)])])
    },
    ended(begun) {
      frame(workspace).setState({ frame: null })
      if (!begun) pickAt(workspace, start, growing)
    },
  }
}

function pickAt(workspace: Workspace, client: Point, growing: boolean) {
  const point = scenePoint(workspace, client)
  const near = reach / view(workspace).getState().zoom
  const line = drawingNow(workspace).routed.lines.find((one) => isNear(one, point, near))
  const { selection, select } = app(workspace)
  if (line) select(growing ? [...new Set([...selection, line.id])] : [line.id])
  else if (!growing) paneClicked(workspace, { clientX: client.x, clientY: client.y })
}

/** Lines run across or down only, so that each piece is a box without width or height. */
function isNear({ points }: RoutedLine, { x, y }: Point, distance: number): boolean {
  return points.some((end, index) => {
    const start = points[index - 1]
    if (!start) return false
    return (
      x >= Math.min(start.x, end.x) - distance &&
      x <= Math.max(start.x, end.x) + distance &&
      y >= Math.min(start.y, end.y) - distance &&
      y <= Math.max(start.y, end.y) + distance
    )
  })
}
