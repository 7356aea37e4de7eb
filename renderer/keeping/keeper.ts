/** What keeping unsaved work needs to know and to do. */
export interface KeeperSteps {
  /** Whether there is unsaved work that is not kept as it is now. */
  hasNew(): boolean
  /** Keeps what is there now; gives whether that succeeded. `atOnce`: the page may be about to end. */
  write(atOnce: boolean): Promise<boolean>
}

export interface Keeper {
  /** Something changed. However quickly that is called, what is new never waits longer than the pause. */
  changed(): void
  /** Keeps what is new without waiting; resolves when it is kept, or could not be. */
  now(options?: { atOnce?: boolean }): Promise<void>
}

/** Together with a write of less than a second, nothing is older than two seconds before it is kept. */
const usualPause = 1000
const pauseAfterFailure = 5000

/** From one write to the next. What takes longer to write would otherwise be written all the time. */
function pauseAfter(took: number): number {
  return took < usualPause ? usualPause : took * 2
}

/**
 * Decides when unsaved work is kept: a pause after the first change that is not, and never later because of further changes. One
 * write at a time; what changed during a write comes with the next one.
 */
export function createKeeper({ hasNew, write }: KeeperSteps): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> | undefined
  let pause = usualPause

  function schedule(from: number) {
    if (timer !== undefined || writing || !hasNew()) return
    timer = setTimeout(() => void start(false), Math.max(0, from + pause - performance.now()))
  }

  function start(atOnce: boolean): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const began = performance.now()
    const own = writeOnce(atOnce).finally(() => {
      if (writing === own) writing = undefined
      // What changed meanwhile has waited since then.
      schedule(began)
    })
    writing = own
    return own
  }

  async function writeOnce(atOnce: boolean) {
    const began = performance.now()
    const isKept = await write(atOnce).catch(() => false)
    const took = performance.now() - began
    pause = isKept ? pauseAfter(took) : pauseAfterFailure
  }

  return {
    changed: () => schedule(performance.now()),
    async now({ atOnce = false } = {}) {
      // A page that ends cannot wait for the write before.
      if (!atOnce) await writing
      if (hasNew()) await start(atOnce)
    },
  }
}
