import type { WorkerLike } from '../../workspace/workspace'
import { answering } from '../answering'
import type { Ask } from '../messages'

/** A worker's code without a worker: what is asked and answered is copied on its way, as between threads. */
export function localWorker(): WorkerLike {
  const heard = new EventTarget()
  const hear = answering((answer) =>
    heard.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) })),
  )
  return {
    addEventListener: heard.addEventListener.bind(heard),
    postMessage: (ask: Ask) => hear(structuredClone(ask)),
    terminate: () => undefined,
  }
}
