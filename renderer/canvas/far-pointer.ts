import type { PointerEvent } from 'react'
import { create } from 'zustand'
import type { Box, Point, RoutedLine, Scene } from '../../shared/diagram/scene'
import { app } from '../store/store'
import { drawingNow } from './drawing'
import { contains, encloses } from './geometry'
import { followPointer } from './follow-pointer'
import { dropped, moveTo, placesOf } from './moving'
import { paneClicked } from './selecting'
import { scenePoint, useView } from './view'

/** The frame that is being drawn to select what is inside, in the coordinates of the scene. */
export const useFrame = create<{ frame: Box | null }>(() => ({ frame: null }))

/** How far the pointer goes, in pixels of the screen, before a press becomes a drag. */
const threshold = 3
/** How near to a line a press means the line. */
const reach = 6

/** In the overview nothing of the drawing is in the page: the pointer's gestures look up what they meet in the scene. */
export function pressedFar(event: PointerEvent) {
  if (event.button !== 0 || !(event.target instanceof Element) || !event.target.closest('.react-flow__pane')) return
  const growing = event.shiftKey || event.ctrlKey || event.metaKey
  const start = { x: event.clientX, y: event.clientY }
  const hit = hitAt(drawingNow().scene, scenePoint(start))
  const act = hit === undefined ? drawingFrame(start, growing) : dragging(hit, start, growing)
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

function dragging(id: string, start: Point, growing: boolean): Act {
  const { selection, select } = app()
  if (!selection.includes(id)) select(growing ? [...selection, id] : [id])
  else if (growing) select(selection.filter((one) => one !== id))
  const from = scenePoint(start)
  const places = placesOf(app().selection)
  return {
    moved(client) {
      const to = scenePoint(client)
      moveTo(places, to.x - from.x, to.y - from.y)
    },
    ended(begun, cancelled) {
      if (!begun && !growing) select([id])
      dropped(cancelled)
    },
  }
}

function drawingFrame(start: Point, growing: boolean): Act {
  const from = scenePoint(start)
  const kept = growing ? app().selection : []
  return {
    moved(client) {
      const to = scenePoint(client)
      const frame = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      }
      useFrame.setState({ frame })
      const { scene } = drawingNow()
      const inside = [...scene.zones, ...scene.notes, ...scene.nodes].filter((box) => encloses(frame, box))
      app().select([...new Set([...kept, ...inside.map((box) => box.id)])])
    },
    ended(begun) {
      useFrame.setState({ frame: null })
      if (!begun) pickAt(start, growing)
    },
  }
}

function pickAt(client: Point, growing: boolean) {
  const point = scenePoint(client)
  const near = reach / useView.getState().zoom
  const line = drawingNow().routed.lines.find((one) => isNear(one, point, near))
  const { selection, select } = app()
  if (line) select(growing ? [...new Set([...selection, line.id])] : [line.id])
  else if (!growing) paneClicked({ clientX: client.x, clientY: client.y })
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
