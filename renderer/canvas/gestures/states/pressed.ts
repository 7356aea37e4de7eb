import { isFar } from '../far'
import type { Pointer } from '../pointer'
import type { State } from '../state'

const nothing = () => undefined

/** The button is down: a click, unless the pointer moves; then what `becomes` says. */
export function pressed(start: Pointer, becomes?: () => State, clicked: () => void = nothing): State {
  const state: State = {
    name: 'pressed',
    moved: (pointer) => (becomes && isFar(start.client, pointer.client) ? becomes().moved(pointer) : state),
    released: clicked,
    cancelled: nothing,
  }
  return state
}
