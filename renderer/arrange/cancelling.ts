import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** What takes longer is told, with a way to end it. */
const patience = 500

interface Cancelling {
  /** Resolves when a person ended it. */
  readonly cancelled: Promise<'cancelled'>
  /** Was it told that this takes long? */
  wasTold(): boolean
  over(): void
}

/** While something is computed: Escape ends it, and what takes longer than half a second says so. */
export function cancellable(workspace: Workspace): Cancelling {
  let cancel: () => void = () => undefined
  let told = false
  const cancelled = new Promise<'cancelled'>((resolve) => (cancel = () => resolve('cancelled')))
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  window.addEventListener('keydown', pressed, { capture: true })
  const timer = setTimeout(() => {
    told = true
    app(workspace).tell('info', words.tidying, { action: { label: words.cancel, run: cancel } })
  }, patience)
  return {
    cancelled,
    wasTold: () => told,
    over() {
      clearTimeout(timer)
      window.removeEventListener('keydown', pressed, { capture: true })
    },
  }
}
