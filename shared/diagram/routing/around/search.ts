import type { Box, Point } from '../../scene'
import { directions, into, outOf } from './directions'
import type { End } from './ends'
import type { Grid } from './grid'
import { Heap } from './heap'
import { slateOf } from './slate'

export interface Way {
  readonly from: End
  readonly to: End
  /** Along the lanes, from the foot of the one to the foot of the other. */
  readonly points: readonly Point[]
}

export interface Search {
  readonly grid: Grid
  readonly from: readonly End[]
  readonly to: readonly End[]
  /** Around the places where the line may end. */
  readonly goal: Box
  /** What a piece costs besides its length. */
  readonly costOf: (horizontal: boolean, at: number, first: number, last: number) => number
}

/** A corner is as bad as so many pixels. */
const bend = 40

/** Ways that come nearer are tried first, even where another might turn out a little shorter. */
const haste = 1.3

/** A cheap way between two such ends (A*): a state is a point of the grid with the direction in which it was reached. */
export function cheapWay({ grid, from, to, goal, costOf }: Search): Way | undefined {
  const { xs, ys } = grid
  const width = xs.length
  const states = 4 * width * ys.length
  const { costs, came, done, extras } = slateOf(states + to.length)
  const open = new Heap()

  from.forEach((end, index) => reach(stateAt(end, outOf[end.side]), end.cost, -1 - index))
  const goals = goalsByPoint()
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (done[state]) continue
    if (state >= states) return wayTo(state)
    done[state] = 1
    arrive(state)
    for (let direction = 0; direction < 4; direction++) if (direction !== ((state & 3) ^ 1)) step(state, direction)
  }
  return undefined

  function stateAt({ foot }: End, direction: number): number {
    return 4 * (ys.indexOf(foot.y) * width + xs.indexOf(foot.x)) + direction
  }

  function reach(state: number, cost: number, before: number): void {
    if (cost >= (costs[state] ?? 0)) return
    costs[state] = cost
    came[state] = before
    open.push(state, cost + (state < states ? haste * stillToGo(state >> 2) : 0))
  }

  function stillToGo(point: number): number {
    const [x, y] = [xs[point % width] ?? 0, ys[Math.floor(point / width)] ?? 0]
    const across = Math.max(goal.x - x, x - goal.x - goal.width, 0)
    return across + Math.max(goal.y - y, y - goal.y - goal.height, 0)
  }

  function goalsByPoint(): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>()
    to.forEach((end, index) => {
      const point = stateAt(end, 0) >> 2
      found.set(point, [...(found.get(point) ?? []), index])
    })
    return found
  }

  function arrive(state: number): void {
    for (const index of goals.get(state >> 2) ?? []) {
      const end = to[index]
      if (!end || (state & 3) === outOf[end.side]) continue
      const turn = (state & 3) === into(end.side) ? 0 : bend
      reach(states + index, (costs[state] ?? 0) + turn + end.cost, state)
    }
  }

  function step(state: number, direction: number): void {
    const point = state >> 2
    const { x, y } = directions[direction] ?? { x: 0, y: 0 }
    const [column, row] = [(point % width) + x, Math.floor(point / width) + y]
    if (column < 0 || row < 0 || column >= width || row >= ys.length) return
    const next = row * width + column
    // A piece is named for its left or upper end.
    const piece = Math.min(point, next)
    if ((y === 0 ? grid.blockedRight : grid.blockedDown)[piece]) return
    const length =
      Math.abs((xs[column] ?? 0) - (xs[point % width] ?? 0)) +
      Math.abs((ys[row] ?? 0) - (ys[Math.floor(point / width)] ?? 0))
    const turn = direction === (state & 3) ? 0 : bend
    reach(4 * next + direction, (costs[state] ?? 0) + length + turn + extraOf(piece, y === 0), state)
  }

  function extraOf(piece: number, horizontal: boolean): number {
    const place = 2 * piece + (horizontal ? 0 : 1)
    const known = extras[place] ?? -1
    if (known >= 0) return known
    const [column, row] = [piece % width, Math.floor(piece / width)]
    const cost = horizontal
      ? costOf(true, ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0)
      : costOf(false, xs[column] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0)
    extras[place] = cost
    return cost
  }

  function wayTo(goalState: number): Way | undefined {
    const points: Point[] = []
    let state = came[goalState] ?? 0
    for (; state >= 0; state = came[state] ?? 0) {
      const point = state >> 2
      points.push({ x: xs[point % width] ?? 0, y: ys[Math.floor(point / width)] ?? 0 })
    }
    const [start, end] = [from[-1 - state], to[goalState - states]]
    return start && end && { from: start, to: end, points: points.toReversed() }
  }
}
