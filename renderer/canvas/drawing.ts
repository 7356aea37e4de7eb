import { create } from 'zustand'
import { rerouteMoved, routeScene } from '../diagram/route-scene'
import type { Box, Point, RoutedScene, Scene, SceneLine, SceneNode } from '../diagram/scene'
import { sceneOf } from '../diagram/scene-of'
import type { Design } from '../../shared/model/design'
import { app, useApp } from '../store/store'
import { useGesture } from './gesture'

/** What the canvas draws: the design's scene, with what is being dragged or resized at its present place. */
export interface Drawing {
  scene: Scene
  routed: RoutedScene
  /** While something is dragged, the lines that stay where they are: the same list for the whole gesture. */
  still: RoutedScene['lines']
}

const routes = new WeakMap<Scene, RoutedScene>()

/** Up to so many lines are all routed at once; beyond, those that an edit touched at once and all of them a moment later. */
const routedAtOnce = 200
const settleAfter = 400

/** The scene of a design with all its lines, as every export draws it. */
export function drawingOf(design: Design): Drawing {
  const scene = sceneOf(design)
  const known = routes.get(scene)
  if (known) return { scene, routed: known, still: known.lines }
  const routed = routeScene(scene)
  routes.set(scene, routed)
  return { scene, routed, still: routed.lines }
}

export const useDrawing = create<Drawing>(() => drawingOf(app().design))

export const drawingNow = () => useDrawing.getState()

/** What stands still: the drawing without the gesture. */
let settled = drawingNow()
let settling: ReturnType<typeof setTimeout> | undefined

useApp.subscribe((state, before) => {
  if (state.design === before.design) return
  clearTimeout(settling)
  settled = next(state.design, state.visit === before.visit)
  useDrawing.setState(settled)
})

function next(design: Design, edited: boolean): Drawing {
  const scene = sceneOf(design)
  if (!edited || routes.has(scene) || scene.lines.length <= routedAtOnce) return drawingOf(design)
  settling = setTimeout(() => {
    settled = drawingOf(design)
    if (!useGesture.getState().moved) useDrawing.setState(settled)
  }, settleAfter)
  const routed = rerouteMoved(settled.routed, scene, touched(settled.scene, scene))
  return { scene, routed, still: routed.lines }
}

/** Nodes that changed, and the ends of lines that changed. */
function touched(before: Scene, after: Scene): ReadonlySet<string> {
  const drawn = new Set<SceneNode | SceneLine>([...before.nodes, ...before.lines])
  const ids = after.nodes.filter((node) => !drawn.has(node)).map((node) => node.id)
  return new Set([...ids, ...after.lines.filter((line) => !drawn.has(line)).flatMap(({ from, to }) => [from, to])])
}

useGesture.subscribe((gesture, before) => {
  if (gesture.moved === before.moved && gesture.resized === before.resized) return
  if (gesture.moved) useDrawing.setState(moved(gesture.moved))
  else if (gesture.resized) useDrawing.setState(resized(gesture.resized))
  else useDrawing.setState(settled)
})

let part: { of: ReadonlySet<string>; near: Scene; routed: RoutedScene; still: RoutedScene } | undefined

/** Only the lines of what moves, and those they share a node with, are looked at: a drag costs what its lines cost. */
function moved(places: ReadonlyMap<string, Point>): Drawing {
  const { scene } = settled
  const ids = new Set(places.keys())
  if (
    !part ||
    part.of.size !== ids.size ||
    [...ids].some((id) => !part?.of.has(id)) ||
    part.near.nodes !== scene.nodes
  ) {
    part = partOf(ids)
  }
  const next = placed(scene, places)
  const routed = rerouteMoved(part.routed, { ...next, zones: [], notes: [], lines: part.near.lines }, ids)
  return {
    scene: next,
    routed: {
      lines: [...part.still.lines, ...routed.lines],
      labels: [...part.still.labels, ...routed.labels],
      bounds: settled.routed.bounds,
    },
    still: part.still.lines,
  }
}

function partOf(ids: ReadonlySet<string>) {
  const { scene, routed } = settled
  const own = scene.lines.filter((line) => ids.has(line.from) || ids.has(line.to))
  const ends = new Set(own.flatMap(({ from, to }) => [from, to]))
  const lines = scene.lines.filter((line) => ends.has(line.from) || ends.has(line.to))
  const bundles = new Set(lines.map((line) => line.bundle))
  const near = scene.lines.filter((line) => bundles.has(line.bundle))
  const split = (inside: boolean): RoutedScene => ({
    lines: routed.lines.filter((line) => bundles.has(line.bundle) === inside),
    labels: routed.labels.filter((label) => bundles.has(label.bundle) === inside),
    bounds: routed.bounds,
  })
  return { of: ids, near: { ...scene, lines: near }, routed: split(true), still: split(false) }
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

/** The node drawn last at that point, which is the one seen there. */
export function nodeAt(scene: Scene, point: Point): SceneNode | undefined {
  return scene.nodes.findLast((node) => contains(node, point))
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
