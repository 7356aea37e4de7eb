import type { WorkerLike } from '../../workspace/workspace'
import type { Ask, PlainFinding } from '../messages'

/** A worker that answers when the test says so, and stops when it says so; each that is started is another one. */
export function waitingWorker() {
  let heard = new EventTarget()
  const asks: Ask[] = []
  return {
    start(): WorkerLike {
      const own = new EventTarget()
      heard = own
      return {
        addEventListener: own.addEventListener.bind(own),
        postMessage: (ask: Ask) => asks.push(ask),
        terminate: () => undefined,
      }
    },
    /** It answers the last question with these findings. */
    answer(...findings: PlainFinding[]) {
      const turn = asks.findLast(({ kind }) => kind === 'design')?.turn
      heard.dispatchEvent(new MessageEvent('message', { data: { kind: 'findings', turn, findings } }))
    },
    stop: () => heard.dispatchEvent(new Event('error')),
  }
}
