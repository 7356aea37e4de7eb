import { lineStyles } from '../../../shared/diagram/line-style'
import { roundedPath, withoutArrow } from '../../../shared/diagram/routing/path'
import { keptWhile } from '../../../shared/kept'
import type { Box, Point, RoutedLine } from '../../../shared/diagram/scene'

/**
 * The line as far as it is near; undefined where no stretch of it is. A broken line takes the longer to paint the longer it
 * is, also where nobody sees it: one that crosses a large drawing is drawn only near the view.
 */
export const nearPart = keptWhile((line: RoutedLine, near: Box) => [line, near], partOf)

function partOf(line: RoutedLine, near: Box): RoutedLine | undefined {
  const body = withoutArrow(line.points)
  const stretches = stretchesWithin(body, near)
  if (stretches.length === 0) return undefined
  const whole = stretches.length === 1 && stretches[0]?.length === body.length && isWithin(body, near)
  if (whole || lineStyles[line.look].dash === undefined) return line
  // Where several lines share a stretch, their gaps coincide: all of them begin at the same end of it.
  const reversed = line.path !== roundedPath(body)
  const path = stretches.map((points) => roundedPath(reversed ? points.toReversed() : points)).join('')
  return { ...line, path }
}

/** The pieces of a line of horizontal and vertical runs that lie in the box, cut off at its border. */
function stretchesWithin(points: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const stretches: Point[][] = []
  points.slice(1).forEach((end, index) => {
    const run = runWithin(points[index] as Point, end, box)
    if (!run) return
    const [from, to] = run
    const open = stretches.at(-1)
    const last = open?.at(-1)
    if (open && last && last.x === from.x && last.y === from.y) open.push(to)
    else stretches.push([from, to])
  })
  return stretches
}

function runWithin(from: Point, to: Point, box: Box): readonly [Point, Point] | undefined {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  if (Math.max(from.x, to.x) < box.x || Math.min(from.x, to.x) > right) return undefined
  if (Math.max(from.y, to.y) < box.y || Math.min(from.y, to.y) > bottom) return undefined
  const cut = ({ x, y }: Point) => ({ x: between(box.x, x, right), y: between(box.y, y, bottom) })
  return [cut(from), cut(to)]
}

function isWithin(points: readonly Point[], box: Box): boolean {
  return points.every(
    ({ x, y }) => between(box.x, x, box.x + box.width) === x && between(box.y, y, box.y + box.height) === y,
  )
}

function between(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
