import type { OpenResult } from '../shared/ipc/files'

export interface Arrivals {
  /** A file came from outside: shown at once, or as soon as the page is ready. */
  arrive(path: string): Promise<void>
  /** The page listens from now on. Gives the file that waited for it. */
  pageReady(): Promise<OpenResult | null>
  /** The page is gone or loads anew. */
  pageGone(): void
}

/** Holds back what is opened before the page listens. One window shows one design, so the last file wins. */
export function createArrivals(
  open: (path: string) => Promise<OpenResult>,
  show: (result: OpenResult) => void,
): Arrivals {
  let waiting: string | undefined
  let listening = false
  return {
    async arrive(path) {
      if (listening) show(await open(path))
      else waiting = path
    },
    async pageReady() {
      const path = waiting
      waiting = undefined
      listening = true
      return path === undefined ? null : open(path)
    },
    pageGone() {
      listening = false
    },
  }
}
