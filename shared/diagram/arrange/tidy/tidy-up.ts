import type { Edit } from '../../../edits/edit'
import type { Design, Place } from '../../../model/design'
import { drawingFaults } from '../../drawing-faults'
import { routeScene } from '../../route-scene'
import { Bounds } from '../../routing/geometry'
import type { Point, Scene } from '../../scene'
import { sceneOf } from '../../scene-of'
import { aroundPins, type Pins } from './around-pins'
import { graphOf, type Graph, type GraphNode } from './graph'
import { flat, onGrid, partsOf, shifted, type Part } from './parts'

/** Lays a graph out: ELK, wherever it runs. */
export type Layout = (graph: Graph) => Promise<GraphNode>

/** New places, by id; of zones with their sizes. */
export type Places = Readonly<Record<string, Place>>

/** How wide the distances are, until no label covers anything. */
const rooms = [1, 1.5, 2.2]

/** In a drawing of more lines the first try is a wide one, and is taken: to look at all lines would take too long. */
const looksAtMost = 150

/**
 * Where everything stands in a tidy drawing: mail runs from left to right, zones are as large as what is in them, and what is
 * pinned stays. The same design gives the same places every time; a tidy drawing stays as it is.
 */
export async function tidyPlaces(design: Design, layout: Layout): Promise<Places> {
  const scene = sceneOf(design)
  if (scene.lines.length > looksAtMost) return placesIn(await laidOut(design, scene, layout, 1.5))
  let best: { places: Places; faults: number } | undefined
  for (const room of rooms) {
    const places = placesIn(await laidOut(design, scene, layout, room))
    const after = sceneOf(placeAll(places)(design))
    const faults = drawingFaults(after, routeScene(after)).length
    if (!best || faults < best.faults) best = { places, faults }
    if (faults === 0) break
  }
  return best?.places ?? {}
}

/** Puts everything at its new place, in one step. What is no longer there is left out. */
export function placeAll(places: Places): Edit {
  return (design) => {
    const layout = { ...design.layout }
    for (const [id, place] of Object.entries(places)) if (design.items[id]) layout[id] = { ...layout[id], ...place }
    return { ...design, layout }
  }
}

async function laidOut(design: Design, scene: Scene, layout: Layout, room: number): Promise<Part[]> {
  const parts = partsOf(await layout(graphOf(design, scene, room)))
  const pins = pinsOf(design)
  if (parts.length === 0 || pins.size > 0) return aroundPins(parts, pins)
  const [from, to] = [
    cornerOf(flat(parts).map(({ box }) => box)),
    cornerOf([...scene.zones, ...scene.nodes, ...scene.notes]),
  ]
  return parts.map((part) => shifted(part, to.x - from.x, to.y - from.y))
}

/** What a person pinned stays where it is. */
function pinsOf({ layout }: Design): Pins {
  return new Map(Object.entries(layout).flatMap(([id, { x, y, pinned }]) => (pinned ? [[id, { x, y }] as const] : [])))
}

/** The upper left corner of everything, on the grid. */
function cornerOf(boxes: Parameters<Bounds['add']>[0][]): Point {
  const bounds = new Bounds()
  for (const box of boxes) bounds.add(box)
  const { x, y } = bounds.box()
  return { x: onGrid(x), y: onGrid(y) }
}

function placesIn(parts: readonly Part[]): Places {
  return Object.fromEntries(
    flat(parts).map(({ id, box: { x, y, width, height }, parts: inner }) => [
      id,
      inner.length > 0 ? { x, y, width, height } : { x, y },
    ]),
  )
}
