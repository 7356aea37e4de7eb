import { placeables, type Placeable } from '../../shared/edits/add'
import type { Design } from '../../shared/model/design'
import type { Box, Point } from '../../shared/diagram/scene'
import { shapesOf } from '../../shared/diagram/scene-of'
import type { DropTaker } from '../canvas/gestures/DropTarget'
import { centred, placedIds, placing, type Place } from '../canvas/placing/new-thing'
import { gesture } from '../canvas/gestures/gesture'
import { steps } from '../canvas/words'
import { focusCanvas, viewBox, viewCentre } from '../canvas/view/view'
import { toolName } from '../names/tool-names'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { freePlace } from './free-place'

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
export function placeAt(workspace: Workspace, placeable: Placeable, at: Point) {
  put(workspace, placeable, (_, box) => centred(box, at))
}

function put(workspace: Workspace, placeable: Placeable, place: Place) {
  const { apply } = app(workspace)
  apply(steps.place(toolName[placeable]), placing(placeable, place), {
    select: (after, before) => placedIds(after, before),
  })
  const [id] = app(workspace).selection
  if (written.has(placeable) && id !== undefined) gesture(workspace).setState({ editing: id })
  else focusCanvas(workspace)
}

/** An area stands beside other areas; cards and notes beside each other, within an area or not. */
function inTheWay(design: Design, placeable: Placeable): readonly Box[] {
  const { zones, nodes, notes } = shapesOf(design)
  return areas.has(placeable) ? zones : [...nodes, ...notes]
}

const areas: ReadonlySet<Placeable> = new Set<Placeable>(['perimeter', 'adSite', 'internetArea', 'cloud', 'area'])
/** What is there to be typed into. */
const written: ReadonlySet<Placeable> = new Set<Placeable>(['note', 'text', 'heading'])
