import { createStore, type StoreApi } from 'zustand'
import { keptFor } from '../../shared/kept'
import { rerouteMoved, routeScene } from '../../shared/diagram/route-scene'
import type { Box, Point, RoutedScene, Scene } from '../../shared/diagram/scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import type { Bend, Design } from '../../shared/model/design'
import { background } from '../background/background'
import { later } from '../background/after-a-frame'
import { isLarge } from '../store/large'
import { app, appStore } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'
import { gesture, type Places } from './gestures/gesture'
import { movedLines, bundlesByMove, type Parts } from './lines/moving-lines'
import { roughly } from './lines/rough-drawing'
import { sketched } from './lines/sketched'

/** What the canvas draws: the design's scene, with what is being dragged or resized at its present place. */
export interface Drawing {
  scene: Scene
  routed: RoutedScene
  /** While something is dragged: what moves, and all as it was. */
  moving: Moving | null
}

interface Moving {
  ids: ReadonlySet<string>
  /** The lines that stay. They come first among the lines. */
  still: RoutedScene['lines']
  from: Drawing
  /** The scene as it is, or was not far from here: what need not follow each step follows this. */
  shown: Scene
}

/** The drawing without what is being dragged. */
export function settledDrawing(drawing: Drawing): Drawing {
  return drawing.moving?.from ?? drawing
}

const routesOf = keptFor(routeScene)

/** Up to so many lines are all routed at once; beyond, those that an edit touched at once and all of them beside the window. */
const routedAtOnce = 40

/** The same when a design is opened, whose lines nobody has seen yet. */
const routedWhenOpened = 200

/** The scene of a design with all its lines, as every export draws it. */
export function drawingOf(design: Design): Drawing {
  const scene = sceneOf(design)
  return { scene, routed: routesOf(scene), moving: null }
}

/** The drawing of a workspace as it is now. */
interface KeptDrawing {
  readonly store: StoreApi<Drawing>
  /** What is drawn, and is up to date even where an edit of a large design is still to be drawn. */
  now(): Drawing
}

export const drawing = partOf(createDrawing)
export const useDrawing = hookOf((workspace) => drawing(workspace).store)

export function drawingNow(workspace: Workspace): Drawing {
  return drawing(workspace).now()
}

/** What was sorted when a drag began; it holds until the drag ends. */
interface Held {
  readonly ids: ReadonlySet<string>
  readonly from: Drawing
  readonly first: readonly [string, Point]
  readonly parts: Parts
  /** What was last shown, and how far it had moved by then. */
  shown: { readonly scene: Scene; readonly by: Point }
}

/** So far something is dragged, in the scene, until all that shows it follows. */
const followed = 300

function createDrawing(workspace: Workspace): KeptDrawing {
  const store = createStore<Drawing>(() => drawingOf(app(workspace).design))
  const gestures = gesture(workspace)
  /** What stands still: the drawing without the gesture. */
  let settled = store.getState()
  let held: Held | undefined

  /** In a large design an edit is drawn in the frame after it, since both together would take longer than a frame. */
  const pending = later(workspace, 'seen', () => draw(true))

  appStore(workspace).subscribe((state, before) => {
    if (state.design === before.design) return
    const edited = state.visit === before.visit
    if (edited && isLarge(state.design)) pending.soon()
    else draw(edited)
  })

  gestures.subscribe((now, before) => {
    if (now.moved === before.moved && now.resized === before.resized && now.bent === before.bent) return
    pending.now()
    if (now.moved) store.setState(dragged((held ??= takeHold(settled, now.moved)), now.moved))
    else if (now.resized) store.setState(resized(settled, now.resized))
    else if (now.bent) store.setState(bent(settled, now.bent))
    else store.setState(settled)
    if (!now.moved) held = undefined
  })

  return {
    store,
    now() {
      pending.now()
      return store.getState()
    },
  }

  function draw(edited: boolean) {
    settled = next(app(workspace).design, edited)
    store.setState(settled)
  }

  function next(design: Design, edited: boolean): Drawing {
    const scene = sceneOf(design)
    const atOnce = edited ? routedAtOnce : routedWhenOpened
    if (routesOf.knows(scene) || scene.lines.length <= atOnce) return drawingOf(design)
    background(workspace).route((routed) => settle(scene, routed), !edited)
    return { scene, routed: edited ? roughly(settled, scene) : sketched(scene), moving: null }
  }

  /** All lines are routed: unless the drawing is another one by now, they take their final places. */
  function settle(scene: Scene, routed: RoutedScene) {
    routesOf.know(scene, routed)
    if (settled.scene !== scene) return
    settled = { scene, routed, moving: null }
    if (!gestures.getState().moved) store.setState(settled)
  }
}

function dragged(held: Held, places: Places): Drawing {
  const { ids, from, first, parts } = held
  const now = places.get(first[0]) ?? first[1]
  const by = { x: now.x - first[1].x, y: now.y - first[1].y }
  const scene = placed(from.scene, places)
  if (Math.hypot(by.x - held.shown.by.x, by.y - held.shown.by.y) > followed) held.shown = { scene, by }
  return {
    scene,
    routed: movedLines(parts, scene, ids, by, from.routed.bounds, 'onTheLine'),
    moving: { ids, still: parts.still.lines, from, shown: held.shown.scene },
  }
}

function takeHold(settled: Drawing, places: Places): Held {
  const ids = new Set(places.keys())
  const { zones, nodes, notes } = settled.scene
  const start = [...nodes, ...zones, ...notes].find(({ id }) => ids.has(id))
  const first = [start?.id ?? '', { x: start?.x ?? 0, y: start?.y ?? 0 }] as const
  const parts = bundlesByMove(settled.scene, settled.routed, ids)
  return { ids, from: settled, first, parts, shown: { scene: settled.scene, by: { x: 0, y: 0 } } }
}

function placed(scene: Scene, places: Places): Scene {
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

function resized(settled: Drawing, { id, box }: { id: string; box: Box }): Drawing {
  const { scene } = settled
  const place = <B extends Box & { id: string }>(item: B): B => (item.id === id ? { ...item, ...box } : item)
  return { ...settled, scene: { ...scene, zones: scene.zones.map(place), notes: scene.notes.map(place) } }
}

const nothingMoved: ReadonlySet<string> = new Set()

/** The lines of one connector with their bend elsewhere; all others stay. */
function bent(settled: Drawing, { bundle, bend }: { bundle: string; bend: Bend | undefined }): Drawing {
  const lines = settled.scene.lines.map((line) => {
    if (line.bundle !== bundle) return line
    const { bend: _, ...rest } = line
    return bend ? { ...rest, bend } : rest
  })
  const scene = { ...settled.scene, lines }
  return { scene, routed: rerouteMoved(settled.routed, scene, nothingMoved), moving: null }
}
