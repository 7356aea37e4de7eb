import type { Box } from '../../scene'
import type { Manner } from './manner'

/** Lanes closer together than this are one: more of them would make no other way. */
const closest = 4

/** More points than this are not searched: lanes farther from the cards are left out. */
const mostPoints = 40_000

/** The lanes beside all cards within an area, and those where a line must end. */
export function lanesOf(
  area: Box,
  cards: readonly Box[],
  ends: { xs: readonly number[]; ys: readonly number[] },
  { lanes }: Manner,
): { xs: Float64Array; ys: Float64Array } {
  for (let count = lanes.length; ; count -= 1) {
    const used = lanes.slice(0, count)
    const across = cards.map(({ x, width }) => [x, x + width] as const)
    const down = cards.map(({ y, height }) => [y, y + height] as const)
    const xs = merged(ends.xs, beside(across, used), area.x, area.x + area.width)
    const ys = merged(ends.ys, beside(down, used), area.y, area.y + area.height)
    if (count <= 1 || xs.length * ys.length <= mostPoints) return { xs, ys }
  }
}

function beside(sides: readonly (readonly [number, number])[], lanes: readonly number[]): number[] {
  return lanes.flatMap((lane) => sides.flatMap(([first, last]) => [first - lane, last + lane]))
}

/** All places that must be there, and of the others those within the limits that are not close to one. */
function merged(needed: readonly number[], wished: readonly number[], first: number, last: number): Float64Array {
  const places = Float64Array.from(new Set(needed)).toSorted()
  const others = Float64Array.from(wished).toSorted()
  const result: number[] = []
  let next = 0
  for (const place of others) {
    if (place < first || place > last) continue
    while (next < places.length && (places[next] ?? 0) <= place) result.push(places[next++] ?? 0)
    if (place - (result.at(-1) ?? -Infinity) < closest) continue
    if ((places[next] ?? Infinity) - place >= closest) result.push(place)
  }
  return Float64Array.from([...result, ...places.subarray(next)])
}
