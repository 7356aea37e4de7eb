import ELK from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { Layout } from '../../shared/diagram/arrange/tidy/tidy-up'

export interface LayoutEngine {
  readonly layout: Layout
  /** Ends the worker in the middle of its work; what was asked of it is never answered. */
  stop(): void
}

/** ELK in a worker of its own: its file as it is, which is loaded when something is tidied up. */
export function startLayout(): LayoutEngine {
  const worker = new Worker(workerUrl)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The layout could not be loaded, or failed')))
  })
  // Where it breaks after it has answered, nobody waits for it.
  broken.catch(() => undefined)
  const elk = new ELK({ workerFactory: () => worker })
  return {
    // Plain data crosses to the worker and back: it fills in what it was given.
    layout: (graph) =>
      Promise.race([elk.layout(graph as Parameters<typeof elk.layout>[0]) as ReturnType<Layout>, broken]),
    stop: () => elk.terminateWorker(),
  }
}
