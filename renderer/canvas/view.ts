import type { ReactFlowInstance } from '@xyflow/react'
import { create } from 'zustand'
import type { Box, Point } from '../../shared/diagram/scene'
import { overlaps } from '../../shared/diagram/routing/geometry'
import { legendLayout, looksOf } from '../../shared/diagram/legend-svg'
import { useApp } from '../store/store'
import { drawingNow } from './drawing'
import { fitting, type Viewport } from './fitting'
import { boundsOf } from './geometry'
import type { FlowNode } from './flow-nodes'

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
  if (bounds.width > 0 && bounds.height > 0) show(bounds, animated)
}

/** Brings those boxes to the centre; zooms in where their text could not be read. */
export function centreOn(boxes: readonly Box[]) {
  if (boxes.length === 0 || !flow) return
  const around = boundsOf(boxes)
  const readable = Math.max(flow.getZoom(), 0.7)
  if (fits(around, readable)) {
    void flow.setCenter(around.x + around.width / 2, around.y + around.height / 2, { zoom: readable, duration: 200 })
  } else show(around, true)
}

/** Moves that point of the scene into the middle. */
export function lookAt({ x, y }: Point) {
  void flow?.setCenter(x, y, { zoom: flow.getZoom(), duration: 200 })
}

function fits({ width, height }: Box, zoom: number): boolean {
  const { clientWidth = 0, clientHeight = 0 } = element ?? {}
  return width * zoom < clientWidth && height * zoom < clientHeight
}

/** A design is opened: what it is drawn with is known before anything of it is drawn, so that nothing is drawn twice. */
useApp.subscribe((state, before) => {
  if (state.visit === before.visit) return
  const { bounds } = drawingNow().routed
  if (bounds.width > 0 && bounds.height > 0) zoomed(viewOf(bounds).zoom)
})

function show(bounds: Box, animated: boolean) {
  if (flow && element) void flow.setViewport(viewOf(bounds), animated ? { duration: 200 } : undefined)
}

/** All of it in view, at most as large as it is, and no card, note or label under a panel. */
function viewOf(bounds: Box): Viewport {
  const { clientWidth: width = 0, clientHeight: height = 0 } = element ?? {}
  const { scene, routed } = drawingNow()
  return fitting({
    bounds,
    boxes: [...scene.nodes, ...scene.notes, ...routed.labels].filter((box) => overlaps(box, bounds)),
    window: { width, height },
    floats: floats(width, height),
    largest: 1,
  })
}

/** Pixels from the panels to the border of the window, and the size of the zoom control; its style sheet says the same. */
const margin = 14
const zoomControl = { width: 190, height: 34 }

function floats(width: number, height: number): Box[] {
  const looks = looksOf(drawingNow().routed.lines)
  const corner = { x: margin, y: height - margin - zoomControl.height, ...zoomControl }
  if (looks.length === 0) return [corner]
  const legend = legendLayout(looks)
  return [
    corner,
    {
      x: width - margin - legend.width,
      y: height - margin - legend.height,
      width: legend.width,
      height: legend.height,
    },
  ]
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

/** What is in view, without the strip of the panels at the lower border, in the scene. */
export function viewBox(): Box | undefined {
  const box = element?.getBoundingClientRect()
  if (!box || !flow) return undefined
  const [start, end] = [
    scenePoint({ x: box.left + margin, y: box.top + margin }),
    scenePoint({ x: box.right - margin, y: box.bottom - 2 * margin - zoomControl.height }),
  ]
  return { ...start, width: end.x - start.x, height: end.y - start.y }
}

/** Gives the keyboard to the drawing. */
export function focusCanvas() {
  element?.focus({ preventScroll: true })
}
