import { create } from 'zustand'
import { rerouteMoved, routeScene } from '../diagram/route-scene'
import type { Box, Point, RoutedScene, Scene, SceneNode } from '../diagram/scene'
import { sceneOf } from '../diagram/scene-of'
import type { Design } from '../../shared/model/design'
import { app, useApp } from '../store/store'
import { useGesture } from './gesture'

/** What the canvas draws: the design's scene, with what is being dragged or resized at its present place. */
export interface Drawing {
  scene: Scene
  routed: RoutedScene
}

const routes = new WeakMap<Scene, RoutedScene>()

/** The scene of a design with its lines. */
export function drawingOf(design: Design): Drawing {
  const scene = sceneOf(design)
  const known = routes.get(scene)
  if (known) return { scene, routed: known }
  const routed = routeScene(scene)
  routes.set(scene, routed)
  return { scene, routed }
}

export const useDrawing = create<Drawing>(() => drawingOf(app().design))

export const drawingNow = () => useDrawing.getState()

useApp.subscribe((state, before) => {
  if (state.design !== before.design) useDrawing.setState(drawingOf(state.design))
})

useGesture.subscribe((gesture, before) => {
  if (gesture.moved === before.moved && gesture.resized === before.resized) return
  const still = drawingOf(app().design)
  if (gesture.moved) useDrawing.setState(moved(still, gesture.moved))
  else if (gesture.resized) useDrawing.setState(resized(still, gesture.resized))
  else useDrawing.setState(still)
})

function moved({ scene, routed }: Drawing, places: ReadonlyMap<string, Point>): Drawing {
  const place = <B extends Box & { id: string }>(box: B): B => {
    const at = places.get(box.id)
    return at ? { ...box, x: at.x, y: at.y } : box
  }
  const next: Scene = {
    zones: scene.zones.map(place),
    nodes: scene.nodes.map(place),
    notes: scene.notes.map(place),
    lines: scene.lines,
  }
  return { scene: next, routed: rerouteMoved(routed, next, new Set(places.keys())) }
}

function resized({ scene, routed }: Drawing, { id, box }: { id: string; box: Box }): Drawing {
  const place = <B extends Box & { id: string }>(item: B): B => (item.id === id ? { ...item, ...box } : item)
  return { scene: { ...scene, zones: scene.zones.map(place), notes: scene.notes.map(place) }, routed }
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
