import type { ReactFlowInstance } from '@xyflow/react'
import { create } from 'zustand'
import type { Box, Point } from '../diagram/scene'
import { useApp } from '../store/store'
import { drawingNow } from './drawing'
import { boundsOf } from './geometry'
import type { FlowNode } from './flow-nodes'

export const smallestZoom = 0.05
export const largestZoom = 4

/** Pixels between the drawing and the border of the window when all of it is shown. */
const padding = 32

/** Below this zoom nobody can read text: one canvas draws boxes and lines instead. */
export const overviewZoom = 0.35

interface View {
  zoom: number
  /** Level of detail: boxes without text. */
  overview: boolean
}

/** What the panels around the drawing need to know of the view. */
export const useView = create<View>(() => ({ zoom: 1, overview: false }))

let flow: ReactFlowInstance<FlowNode> | null = null
let element: HTMLElement | null = null

/** The canvas announces itself here, so that commands can reach it. */
export function setFlow(instance: ReactFlowInstance<FlowNode> | null, container: HTMLElement | null) {
  flow = instance
  element = container
}

export function zoomed(zoom: number) {
  const { zoom: before } = useView.getState()
  if (zoom !== before) useView.setState({ zoom, overview: zoom < overviewZoom })
}

export const zoomIn = () => void flow?.zoomIn({ duration: 120 })
export const zoomOut = () => void flow?.zoomOut({ duration: 120 })
export const zoomToActualSize = () => void flow?.zoomTo(1, { duration: 120 })

/** The whole diagram in view, but never larger than it is. */
export function fitView(animated = true) {
  const { bounds } = drawingNow().routed
  if (bounds.width > 0 && bounds.height > 0) show(bounds, 1, animated)
}

/** Brings those boxes to the centre; zooms in where their text could not be read. */
export function centreOn(boxes: readonly Box[]) {
  if (boxes.length === 0 || !flow) return
  const around = boundsOf(boxes)
  const readable = Math.max(flow.getZoom(), 0.7)
  if (fits(around, readable)) {
    void flow.setCenter(around.x + around.width / 2, around.y + around.height / 2, { zoom: readable, duration: 200 })
  } else show(around, 1, true)
}

/** Moves that point of the scene into the middle. */
export function lookAt({ x, y }: Point) {
  void flow?.setCenter(x, y, { zoom: flow.getZoom(), duration: 200 })
}

function fits({ width, height }: Box, zoom: number): boolean {
  const { clientWidth = 0, clientHeight = 0 } = element ?? {}
  return width * zoom < clientWidth && height * zoom < clientHeight
}

/** The largest zoom at which all of it is in view. */
function zoomFor(bounds: Box, maximum: number): number {
  const { clientWidth = 0, clientHeight = 0 } = element ?? {}
  const room = Math.min((clientWidth - 2 * padding) / bounds.width, (clientHeight - 2 * padding) / bounds.height)
  return Math.min(maximum, Math.max(smallestZoom, room))
}

/** A design is opened: what it is drawn with is known before anything of it is drawn, so that nothing is drawn twice. */
useApp.subscribe((state, before) => {
  const { bounds } = drawingNow().routed
  if (state.visit !== before.visit && bounds.width > 0 && bounds.height > 0) zoomed(zoomFor(bounds, 1))
})

function show(bounds: Box, maximum: number, animated: boolean) {
  if (!flow || !element) return
  const zoom = zoomFor(bounds, maximum)
  const viewport = { ...offsetFor(bounds, zoom), zoom }
  void flow.setViewport(viewport, animated ? { duration: 200 } : undefined)
}

/** In the middle; higher, as far as there is room, where the legend would lie over the drawing. */
function offsetFor(bounds: Box, zoom: number): Point {
  const { clientWidth = 0, clientHeight = 0 } = element ?? {}
  const middle = (clientHeight - bounds.height * zoom) / 2
  const hidden = middle + bounds.height * zoom - (clientHeight - floatsHeight())
  const top = hidden > 0 ? Math.max(padding / 2, middle - hidden) : middle
  return { x: clientWidth / 2 - (bounds.x + bounds.width / 2) * zoom, y: top - bounds.y * zoom }
}

/** How much of the lower border the legend takes. */
function floatsHeight(): number {
  return (element?.querySelector('.legend')?.clientHeight ?? 0) + padding
}

/** From the screen into the scene. */
export function scenePoint(client: Point): Point {
  return flow ? flow.screenToFlowPosition(client, { snapToGrid: false }) : client
}

/** From the scene onto the screen. */
export function clientPoint(point: Point): Point {
  return flow ? flow.flowToScreenPosition(point) : point
}

/** The middle of what is in view, in the scene. */
export function viewCentre(): Point {
  const box = element?.getBoundingClientRect()
  return box ? scenePoint({ x: box.x + box.width / 2, y: box.y + box.height / 2 }) : { x: 0, y: 0 }
}

/** Gives the keyboard to the drawing. */
export function focusCanvas() {
  element?.focus({ preventScroll: true })
}
