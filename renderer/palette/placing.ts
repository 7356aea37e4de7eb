import { addSiteZone, namesOf, place, placeables, type Placeable } from '../../shared/edits/add'
import { moveItems } from '../../shared/edits/change'
import { sequence, type Edit } from '../../shared/edits/edit'
import type { Version } from '../../shared/exchange/versions'
import type { Design } from '../../shared/model/design'
import { freeName } from '../../shared/model/ids'
import { indexes } from '../../shared/model/indexes'
import type { Box, Point } from '../../shared/diagram/scene'
import { shapesOf } from '../../shared/diagram/scene-of'
import type { DropTaker } from '../canvas/DropTarget'
import { steps } from '../canvas/words'
import { focusCanvas, viewBox, viewCentre } from '../canvas/view'
import { rezone } from '../canvas/zoning'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { freePlace } from './free-place'
import { toolName, words } from './words'

/** How a palette entry travels while it is dragged: names of types are readable during the drag, their data is not. */
const typePrefix = 'application/x-mailflow-'

export function startDragging(data: DataTransfer, placeable: Placeable) {
  data.setData(`${typePrefix}${placeable}`, placeable)
  data.effectAllowed = 'copy'
}

/** What of the palette is being dragged; dragging types are in lower case. */
function draggedPlaceable(data: DataTransfer): Placeable | undefined {
  return placeables.find((placeable) => data.types.includes(`${typePrefix}${placeable.toLowerCase()}`))
}

/** The canvas takes what is dragged from the palette. */
export const paletteTaker: DropTaker = {
  takes: (data) => draggedPlaceable(data) !== undefined,
  drop(workspace, data, at) {
    const placeable = draggedPlaceable(data)
    if (placeable) placeAt(workspace, placeable, at)
  },
}

/** Puts it into the middle of the view, aside of what stands there already. */
export function placeAtCentre(workspace: Workspace, placeable: Placeable) {
  put(workspace, placeable, (design, box) =>
    freePlace(centred(box, viewCentre(workspace)), inTheWay(design, placeable), viewBox(workspace)),
  )
}

/** Puts it with its centre at that point, into the zone that is there, and selects it. */
function placeAt(workspace: Workspace, placeable: Placeable, at: Point) {
  put(workspace, placeable, (design, box) => {
    const taken = new Set(boxesOf(design, new Set(Object.keys(design.layout))).map(({ x, y }) => `${x} ${y}`))
    return beside(centred(box, at), taken)
  })
}

type Place = (design: Design, box: Box & { id: string }) => Point

function put(workspace: Workspace, placeable: Placeable, place: Place) {
  const { apply } = app(workspace)
  apply(steps.place(toolName[placeable]), placing(placeable, place), {
    select: (after, before) => placedIds(after, before),
  })
  focusCanvas(workspace)
}

function placing(placeable: Placeable, place: Place): Edit {
  return (design) => {
    const placed = newThing(placeable, design)(design)
    const ids = placedIds(placed, design)
    const boxes = boxesOf(placed, new Set(ids))
    const positions = Object.fromEntries(boxes.map((box) => [box.id, place(design, box)]))
    return sequence(moveItems(positions), rezone(ids))(placed)
  }
}

function newThing(placeable: Placeable, design: Design): Edit {
  const origin = { x: 0, y: 0 }
  if (placeable !== 'adSite') return place(placeable, origin, versionInUse(design))
  return addSiteZone(freeName(namesOf(design, 'zone'), words.siteName), origin)
}

/** A design is mostly of one version: that of the server that was placed last. */
function versionInUse(design: Design): Version | undefined {
  return indexes(design).byKind.server.findLast((server) => server.role !== 'hub')?.version
}

function placedIds(after: Design, before: Design): readonly string[] {
  return Object.keys(after.layout).filter((id) => !before.layout[id])
}

function boxesOf(design: Design, ids: ReadonlySet<string>): readonly (Box & { id: string })[] {
  const { zones, nodes, notes } = shapesOf(design)
  return [...zones, ...nodes, ...notes].filter((box) => ids.has(box.id))
}

/** An area stands beside other areas; cards and notes beside each other, within an area or not. */
function inTheWay(design: Design, placeable: Placeable): readonly Box[] {
  const { zones, nodes, notes } = shapesOf(design)
  return areas.has(placeable) ? zones : [...nodes, ...notes]
}

const areas: ReadonlySet<Placeable> = new Set<Placeable>(['perimeter', 'adSite', 'area'])

function centred({ width, height }: Box, { x, y }: Point): Box {
  const [left, top] = [Math.round((x - width / 2) / 10) * 10, Math.round((y - height / 2) / 10) * 10]
  return { x: left, y: top, width, height }
}

/** Where the pointer left it, unless something stands in exactly that place. */
function beside(wanted: Point, taken: ReadonlySet<string>): Point {
  let place = { x: wanted.x, y: wanted.y }
  while (taken.has(`${place.x} ${place.y}`)) place = { x: place.x + 30, y: place.y + 30 }
  return place
}
