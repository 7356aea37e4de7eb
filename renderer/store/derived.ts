import { create } from 'zustand'
import type { Design } from '../../shared/model/design'
import { afterPaint } from './after-paint'
import { useApp } from './store'

/** A value that follows from a design, and the design that it follows from: while that is an older one, a newer value is on its way. */
export interface Derived<T> {
  readonly of: Design | null
  readonly value: T
}

/**
 * A hook for what takes longer to compute than a frame may last. It gives the last value at once, and the new one after
 * the change is painted; nothing is computed while nobody listens. `now` computes on the spot, for commands and exports.
 */
export function derivedFromDesign<T>(compute: (design: Design) => T, initial: T) {
  const useDerived = create<Derived<T>>(() => ({ of: null, value: initial }))
  let listeners = 0
  let callOff = () => {}

  function now(): T {
    const { design } = useApp.getState()
    const known = useDerived.getState()
    if (known.of === design) return known.value
    const value = compute(design)
    useDerived.setState({ of: design, value })
    return value
  }

  function soon() {
    callOff()
    if (listeners > 0 && useDerived.getState().of !== useApp.getState().design) callOff = afterPaint(now)
  }

  /** Keeps the value fresh until the function that it gives is called. */
  function follow(): () => void {
    listeners += 1
    soon()
    const stop = useApp.subscribe((state, before) => {
      if (state.design !== before.design) soon()
    })
    return () => {
      listeners -= 1
      stop()
      if (listeners === 0) callOff()
    }
  }

  return { use: useDerived, now, follow }
}
