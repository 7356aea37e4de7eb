import { beforeEach, vi } from 'vitest'

let asked: (() => void)[] = []

/** In each test of the file no frame comes by itself; what still waits for one is done after the test. */
export function withoutFrames() {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => asked.push(callback))
    return () => {
      frame()
      vi.useRealTimers()
      vi.unstubAllGlobals()
      asked = []
    }
  })
}

/** A frame is painted, and what then follows is done. */
export function frame() {
  const callbacks = asked
  asked = []
  callbacks.forEach((callback) => callback())
  vi.runAllTimers()
}
