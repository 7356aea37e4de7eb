import { keptFor } from '../../shared/kept'
import type { Platform } from '../platform/platform'

/**
 * One design on the screen, with all that belongs to it: its store, what works beside it, its canvas. Two of them stand in one
 * page and know nothing of each other. It holds only what it is given from outside; every part of it is found by `partOf`.
 */
export interface Workspace {
  readonly platform: Platform
  /** Starts what checks, plans and routes beside the window. */
  readonly startWorker: () => WorkerLike
}

/** A worker, as far as the window asks and hears one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** `part(workspace)` makes that part of a workspace when it is first asked for, and is the same one from then on. */
export function partOf<P>(make: (workspace: Workspace) => P): (workspace: Workspace) => P {
  return keptFor(make)
}
