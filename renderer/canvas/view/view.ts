import type { ReactFlowInstance } from '@xyflow/react'
import { createStore } from 'zustand'
import type { Box, Point } from '../../../shared/diagram/scene'
import { overlaps } from '../../../shared/diagram/routing/geometry'
import { legendOf, looksOf, type LegendEntry } from '../../../shared/diagram/legend-svg'
import { lightTheme } from '../../../shared/diagram/theme'
import { appStore } from '../../store/store'
import { movement } from '../../styles/movement'
import { hookOf } from '../../workspace/use-workspace'
import { partOf, type Workspace } from '../../workspace/workspace'
import { coloursNow } from '../colours'
import { drawing, drawingNow } from '../drawing'
import { legendSize } from './legend-size'
import { fitting, type Viewport } from './fitting'
import { boundsOf } from '../geometry'
import type { FlowNode } from '../nodes/flow-nodes'

/** Below this zoom nobody can read text: one canvas draws boxes and lines instead. */
export const overviewZoom = 0.35

interface View {
  zoom: number
  /** Level of detail: boxes without text. */
  overview: boolean
}

/** What of the page shows the drawing; null while nothing does. */
interface Stage {
  readonly flow: ReactFlowInstance<FlowNode> | null
  readonly element: HTMLElement | null
}

const stages = partOf(() => createStore<Stage>(() => ({ flow: null, element: null })))

function stage(workspace: Workspace): Stage {
  return stages(workspace).getState()
}

/** The canvas announces itself here, so that commands can reach it. */
export function setStage(workspace: Workspace, shown: Stage) {
  stages(workspace).setState(shown)
}

/** What the panels around the drawing need to know of the view. */
export const view = partOf((workspace) => {
  const store = createStore<View>(() => ({ zoom: 1, overview: false }))
  // It hears of a design after the drawing does.
  drawing(workspace)
  appStore(workspace).subscribe((state, before) => {
    if (state.visit !== before.visit) foresee(workspace)
  })
  return store
})

export const useView = hookOf(view)

/** A design is opened: what it is drawn with is known before anything of it is drawn, so that nothing is drawn twice. */
function foresee(workspace: Workspace) {
  const { bounds } = drawingNow(workspace).routed
  if (bounds.width > 0 && bounds.height > 0)
    zoomed(workspace, viewOf(workspace, bounds, largestWhenOpened(workspace)).zoom)
}

export function zoomed(workspace: Workspace, zoom: number) {
  const { zoom: before } = view(workspace).getState()
  if (zoom !== before) view(workspace).setState({ zoom, overview: zoom < overviewZoom })
}

const quickly = () => ({ duration: movement(120) })
const calmly = () => ({ duration: movement(200) })

export function zoomIn(workspace: Workspace) {
  void stage(workspace).flow?.zoomIn(quickly())
}

export function zoomOut(workspace: Workspace) {
  void stage(workspace).flow?.zoomOut(quickly())
}

export function zoomToActualSize(workspace: Workspace) {
  void stage(workspace).flow?.zoomTo(1, quickly())
}

/** Fit fills the window up to this zoom: from further away, too, text can then be read. */
const largestFit = 2

/** The whole diagram in view, as large as the window allows. */
export function fitView(workspace: Workspace) {
  fitTo(workspace, largestFit, true)
}

/** As a design is opened: a small one in its own size, unless the window is one that is looked at from further away. */
export function fitOpened(workspace: Workspace) {
  fitTo(workspace, largestWhenOpened(workspace), false)
}

/** As wide as the drawing is in a window of 1920 pixels. */
const usualWidth = 1370

function largestWhenOpened(workspace: Workspace): number {
  const { clientWidth = 0 } = stage(workspace).element ?? {}
  return Math.min(largestFit, Math.max(1, clientWidth / usualWidth))
}

function fitTo(workspace: Workspace, largest: number, animated: boolean) {
  const { bounds } = drawingNow(workspace).routed
  if (bounds.width > 0 && bounds.height > 0) show(workspace, bounds, animated, largest)
}

/** Brings those boxes to the centre; zooms in where their text could not be read. A view that shows them already stays. */
export function centreOn(workspace: Workspace, boxes: readonly Box[]) {
  const { flow, element } = stage(workspace)
  if (boxes.length === 0 || !flow) return
  const around = boundsOf(boxes)
  if (isShown(workspace, around)) return
  const readable = Math.max(flow.getZoom(), 0.7)
  if (fits(around, readable, element)) {
    void flow.setCenter(around.x + around.width / 2, around.y + around.height / 2, { zoom: readable, ...calmly() })
  } else show(workspace, around, true)
}

/** Whether all of the box is in view, with text that can be read. */
function isShown(workspace: Workspace, around: Box): boolean {
  const shown = stage(workspace).element?.getBoundingClientRect()
  if (!shown || view(workspace).getState().overview) return false
  const start = clientPoint(workspace, around)
  const end = clientPoint(workspace, { x: around.x + around.width, y: around.y + around.height })
  return start.x >= shown.left && start.y >= shown.top && end.x <= shown.right && end.y <= shown.bottom
}

/** Those boxes in view, as large as they fit. */
export function zoomTo(workspace: Workspace, boxes: readonly Box[]) {
  if (boxes.length > 0) show(workspace, boundsOf(boxes), true)
}

/** Moves that point of the scene into the middle. */
export function lookAt(workspace: Workspace, { x, y }: Point) {
  const { flow } = stage(workspace)
  void flow?.setCenter(x, y, { zoom: flow.getZoom(), ...calmly() })
}

function fits({ width, height }: Box, zoom: number, element: HTMLElement | null): boolean {
  const { clientWidth = 0, clientHeight = 0 } = element ?? {}
  return width * zoom < clientWidth && height * zoom < clientHeight
}

function show(workspace: Workspace, bounds: Box, animated: boolean, largest = 1) {
  const { flow, element } = stage(workspace)
  if (flow && element) void flow.setViewport(viewOf(workspace, bounds, largest), animated ? calmly() : undefined)
}

/** All of it in view, at most in that zoom, and no card, note or label under a panel. */
function viewOf(workspace: Workspace, bounds: Box, largest: number): Viewport {
  const { clientWidth: width = 0, clientHeight: height = 0 } = stage(workspace).element ?? {}
  const { scene, routed } = drawingNow(workspace)
  return fitting({
    bounds,
    boxes: [...scene.nodes, ...scene.notes, ...routed.labels].filter((box) => overlaps(box, bounds)),
    window: { width, height },
    floats: floats(legendOf(looksOf(routed.lines), coloursNow(workspace, lightTheme)), width, height),
    largest,
  })
}

/** Pixels from the panels to the border of the window, and the size of the zoom control; its style sheet says the same. */
const margin = 14
const zoomControl = { width: 223, height: 34 }

function floats(entries: readonly LegendEntry[], width: number, height: number): Box[] {
  const corner = { x: margin, y: height - margin - zoomControl.height, ...zoomControl }
  if (entries.length === 0) return [corner]
  const legend = legendSize(entries)
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

/** Moves the drawing within the window, as the pointer holds it. */
export function viewport(workspace: Workspace) {
  const { flow } = stage(workspace)
  return {
    get: (): Viewport => flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 },
    set: (shown: Viewport) => void flow?.setViewport(shown),
  }
}

/** Where the drawing is on the screen. */
export function stageBox(workspace: Workspace): Box | undefined {
  return stage(workspace).element?.getBoundingClientRect()
}

/** What the pointer would do, by its form. */
export function showCursor(workspace: Workspace, cursor: string) {
  const { element } = stage(workspace)
  if (element && element.style.cursor !== cursor) element.style.cursor = cursor
}

/** From the screen into the scene. */
export function scenePoint(workspace: Workspace, client: Point): Point {
  return stage(workspace).flow?.screenToFlowPosition(client, { snapToGrid: false }) ?? client
}

/** From the scene onto the screen. */
export function clientPoint(workspace: Workspace, point: Point): Point {
  return stage(workspace).flow?.flowToScreenPosition(point) ?? point
}

/** The middle of what is in view, in the scene. */
export function viewCentre(workspace: Workspace): Point {
  const box = stage(workspace).element?.getBoundingClientRect()
  return box ? scenePoint(workspace, { x: box.x + box.width / 2, y: box.y + box.height / 2 }) : { x: 0, y: 0 }
}

/** What is in view, without the strip of the panels at the lower border, in the scene. */
export function viewBox(workspace: Workspace): Box | undefined {
  const { flow, element } = stage(workspace)
  const box = element?.getBoundingClientRect()
  if (!box || !flow) return undefined
  const [start, end] = [
    scenePoint(workspace, { x: box.left + margin, y: box.top + margin }),
    scenePoint(workspace, { x: box.right - margin, y: box.bottom - 2 * margin - zoomControl.height }),
  ]
  return { ...start, width: end.x - start.x, height: end.y - start.y }
}

/** Gives the keyboard to the drawing. */
export function focusCanvas(workspace: Workspace) {
  stage(workspace).element?.focus({ preventScroll: true })
}
