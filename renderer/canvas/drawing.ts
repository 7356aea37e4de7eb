import { create } from 'zustand'
import { rerouteMoved, routeScene } from '../../shared/diagram/route-scene'
import type { Box, Point, RoutedScene, Scene } from '../../shared/diagram/scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import type { Design } from '../../shared/model/design'
import { routeBeside } from '../background/background'
import { later } from '../background/later'
import { isLarge } from '../store/large'
import { app, useApp } from '../store/store'
import { useGesture } from './gesture'
import { inSceneOrder, movedLines, partsOf, type Parts } from './moving-lines'

/** What the canvas draws: the design's scene, with what is being dragged or resized at its present place. */
export interface Drawing {
  scene: Scene
  routed: RoutedScene
  /** While something is dragged: what moves, and the lines that stay, which come first among the lines. */
  moving: { ids: ReadonlySet<string>; still: RoutedScene['lines'] } | null
}

const routes = new WeakMap<Scene, RoutedScene>()

/** Up to so many lines are all routed at once; beyond, those that an edit touched at once and all of them beside the window. */
const routedAtOnce = 40

/** The scene of a design with all its lines, as every export draws it. */
export function drawingOf(design: Design): Drawing {
  const scene = sceneOf(design)
  const known = routes.get(scene)
  if (known) return { scene, routed: known, moving: null }
  const routed = routeScene(scene)
  routes.set(scene, routed)
  return { scene, routed, moving: null }
}

export const useDrawing = create<Drawing>(() => drawingOf(app().design))

/** What is drawn, and is up to date even where an edit of a large design is still to be drawn. */
export function drawingNow(): Drawing {
  drawing.now()
  return useDrawing.getState()
}

/** What stands still: the drawing without the gesture. */
let settled = useDrawing.getState()

/** In a large design an edit is drawn in the frame after it, since both together would take longer than a frame. */
const drawing = later('seen', () => draw(true))

useApp.subscribe((state, before) => {
  if (state.design === before.design) return
  const edited = state.visit === before.visit
  if (edited && isLarge(state.design)) drawing.soon()
  else draw(edited)
})

function draw(edited: boolean) {
  settled = next(app().design, edited)
  useDrawing.setState(settled)
}

function next(design: Design, edited: boolean): Drawing {
  const scene = sceneOf(design)
  if (!edited || routes.has(scene) || scene.lines.length <= routedAtOnce) return drawingOf(design)
  routeBeside((routed) => settle(scene, routed))
  return { scene, routed: roughly(settled, scene), moving: null }
}

/** All lines are routed: unless the drawing is another one by now, they take their final places. */
function settle(scene: Scene, routed: RoutedScene) {
  routes.set(scene, routed)
  if (settled.scene !== scene) return
  settled = { scene, routed, moving: null }
  if (!useGesture.getState().moved) useDrawing.setState(settled)
}

/** Routes what an edit touched; what moved as one goes along as it is. */
function roughly(before: Drawing, scene: Scene): RoutedScene {
  const ids = moved(before.scene, scene)
  const by = scene.lines === before.scene.lines ? commonShift(before.scene, scene) : undefined
  if (!by) return rerouteMoved(before.routed, scene, ids)
  const parts = partsOf(before.scene, before.routed, ids)
  return inSceneOrder(movedLines(parts, scene, ids, by, before.routed.bounds), scene)
}

/** Nodes that are new, or stand elsewhere or are of another size than before. */
function moved(before: Scene, after: Scene): ReadonlySet<string> {
  const drawn = new Map(before.nodes.map((node) => [node.id, node]))
  return new Set(after.nodes.filter((node) => !isSameBox(drawn.get(node.id), node)).map(({ id }) => id))
}

function isSameBox(one: Box | undefined, other: Box): boolean {
  return one?.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

/** How far the nodes moved that did, if all of them moved alike and none changed its size. */
function commonShift(before: Scene, after: Scene): Point | undefined {
  if (before.nodes.length !== after.nodes.length) return undefined
  let by: Point | undefined
  for (const [index, node] of after.nodes.entries()) {
    const old = before.nodes[index]
    if (node === old) continue
    if (!old || old.id !== node.id || old.width !== node.width || old.height !== node.height) return undefined
    const shift = { x: node.x - old.x, y: node.y - old.y }
    if (by && (by.x !== shift.x || by.y !== shift.y)) return undefined
    by = shift
  }
  return by
}

useGesture.subscribe((gesture, before) => {
  if (gesture.moved === before.moved && gesture.resized === before.resized) return
  drawing.now()
  if (gesture.moved) useDrawing.setState(dragged(gesture.moved))
  else if (gesture.resized) useDrawing.setState(resized(gesture.resized))
  else useDrawing.setState(settled)
  if (!gesture.moved) held = undefined
})

/** What was sorted when a drag began; it holds until the drag ends. */
let held: { ids: ReadonlySet<string>; from: Drawing; first: readonly [string, Point]; parts: Parts } | undefined

function dragged(places: ReadonlyMap<string, Point>): Drawing {
  held ??= takeHold(places)
  const { ids, from, first, parts } = held
  const now = places.get(first[0]) ?? first[1]
  const by = { x: now.x - first[1].x, y: now.y - first[1].y }
  const scene = placed(from.scene, places)
  return {
    scene,
    routed: movedLines(parts, scene, ids, by, from.routed.bounds),
    moving: { ids, still: parts.still.lines },
  }
}

function takeHold(places: ReadonlyMap<string, Point>) {
  const ids = new Set(places.keys())
  const { zones, nodes, notes } = settled.scene
  const start = [...nodes, ...zones, ...notes].find(({ id }) => ids.has(id))
  const first = [start?.id ?? '', { x: start?.x ?? 0, y: start?.y ?? 0 }] as const
  return { ids, from: settled, first, parts: partsOf(settled.scene, settled.routed, ids) }
}

function placed(scene: Scene, places: ReadonlyMap<string, Point>): Scene {
  const place = <B extends Box & { id: string }>(box: B): B => {
    const at = places.get(box.id)
    return at ? { ...box, x: at.x, y: at.y } : box
  }
  return {
    zones: scene.zones.map(place),
    nodes: scene.nodes.map(place),
    notes: scene.notes.map(place),
    lines: scene.lines,
  }
}

function resized({ id, box }: { id: string; box: Box }): Drawing {
  const { scene } = settled
  const place = <B extends Box & { id: string }>(item: B): B => (item.id === id ? { ...item, ...box } : item)
  return { ...settled, scene: { ...scene, zones: scene.zones.map(place), notes: scene.notes.map(place) } }
}
