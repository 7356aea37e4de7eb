import { resizeItem } from '../../../../shared/edits/change'
import { isSameBox } from '../../../../shared/diagram/routing/geometry'
import { sequence } from '../../../../shared/edits/edit'
import type { Box, Point } from '../../../../shared/diagram/scene'
import { app } from '../../../store/store'
import type { Workspace } from '../../../workspace/workspace'
import { steps } from '../../words'
import { rezone } from '../../zones/zoning'
import { smallestOf, type Least } from '../../zones/smallest'
import type { Corner } from '../corners'
import { gesture } from '../gesture'
import { snapped } from '../moving'
import type { Pointer } from '../pointer'
import type { State } from '../state'
import { resizable } from '../hit'
import { shapesOf } from '../../../../shared/diagram/scene-of'

/** A corner goes along with the pointer, on the grid; a zone stays around what is in it. */
export function resizing(workspace: Workspace, { id, corner }: { id: string; corner: Corner }, start: Pointer): State {
  const { design } = app(workspace)
  const box = resizable(shapesOf(design), [id])
  const least = smallestOf(id, design)
  const state: State = {
    name: 'resizing',
    moved({ at }) {
      if (box) gesture(workspace).setState({ resized: { id, box: resized(box, corner, between(start.at, at), least) } })
      return state
    },
    released() {
      const { resized } = gesture(workspace).getState()
      const name = design.items[id]?.name ?? ''
      if (resized && box && !isSameBox(resized.box, box))
        app(workspace).apply(steps.resize(name), sequence(resizeItem(id, resized.box), rezone([id])))
    },
    cancelled: () => undefined,
  }
  return state
}

/** The box with one corner moved, never smaller than so wide and high, nor than what it has to be around. */
function resized(box: Box, { across, down }: Corner, by: Point, least: Least): Box {
  const [left, right] = moved(box.x, box.x + box.width, across, by.x, least.width, edges(least.around, 'x'))
  const [top, bottom] = moved(box.y, box.y + box.height, down, by.y, least.height, edges(least.around, 'y'))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function moved(
  low: number,
  high: number,
  edge: -1 | 1,
  by: number,
  least: number,
  around: readonly [number, number],
): readonly [number, number] {
  if (edge === 1) return [low, Math.max(low + snapped(high - low + by), low + least, around[1])]
  return [Math.min(high - snapped(high - low - by), high - least, around[0]), high]
}

function edges(around: Box | undefined, axis: 'x' | 'y'): readonly [number, number] {
  if (!around) return [Infinity, -Infinity]
  const start = around[axis]
  return [start, start + (axis === 'x' ? around.width : around.height)]
}

function between(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y }
}
