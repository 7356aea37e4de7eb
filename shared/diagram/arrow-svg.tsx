import type { ReactElement } from 'react'
import type { Corner } from '../model/canvas-items'
import type { Box, Point } from './scene'
import type { Theme } from './theme'

/** A box flatter than this holds a level or an upright arrow. */
const flat = 24
const headLength = 11
const headWidth = 4.5

/** A plain arrow across its box, to the corner of its head. The origin is the box's top left corner. */
export function ArrowSvg({
  box,
  head,
  theme,
  selected,
}: {
  box: Box
  head: Corner
  theme: Theme
  selected: boolean
}): ReactElement {
  const { tail, tip } = endsOf(box, head)
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1
  const along = { x: (tip.x - tail.x) / length, y: (tip.y - tail.y) / length }
  const foot = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength }
  const colour = selected ? theme.selected.stroke : theme.muted
  const side = (turn: number) => `${foot.x - turn * along.y * headWidth} ${foot.y + turn * along.x * headWidth}`
  return (
    <g stroke={colour} fill={colour}>
      <path d={`M${tail.x} ${tail.y}L${foot.x} ${foot.y}`} strokeWidth={selected ? 3 : 2} strokeLinecap="round" />
      <path d={`M${tip.x} ${tip.y}L${side(1)}L${side(-1)}Z`} strokeWidth={1} strokeLinejoin="round" />
    </g>
  )
}

/** From where to where an arrow runs, in the coordinates of its box. */
function endsOf({ width, height }: Box, head: Corner): { tail: Point; tip: Point } {
  const [startX, endX] = across(width, head === 'northEast' || head === 'southEast')
  const [startY, endY] = across(height, head === 'southEast' || head === 'southWest')
  return { tail: { x: startX, y: startY }, tip: { x: endX, y: endY } }
}

function across(length: number, isForward: boolean): readonly [number, number] {
  if (length < flat) return [length / 2, length / 2]
  return isForward ? [0, length] : [length, 0]
}
