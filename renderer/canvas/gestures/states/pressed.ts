import type { Pointer } from '../pointer'
import type { State } from '../state'

/** How far the pointer goes, in pixels of the screen, before a press becomes a drag. */
const threshold = 3

const nothing = () => undefined

/** The button is down: a click, unless the pointer moves; then what `becomes` says. */
export function pressed(start: Pointer, becomes?: () => State, clicked: () => void = nothing): State {
  const state: State = {
    name: 'pressed',
    moved: (pointer) => (becomes && isFar(start, pointer) ? becomes().moved(pointer) : state),
    released: clicked,
    cancelled: nothing,
  }
  return state
}

function isFar({ client: start }: Pointer, { client: now }: Pointer): boolean {
  return Math.hypot(now.x - start.x, now.y - start.y) >= threshold
}
