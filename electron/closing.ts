export type CloseAnswer = 'save' | 'discard' | 'cancel'

export interface Closing {
  setDirty(dirty: boolean): void
  /** True if the window may close now; otherwise the user is asked, and `close` is called later if that is the answer. */
  mayClose(): boolean
  /** The window saved, or did not, after `requestSave`. */
  decide(saved: boolean): void
}

export interface ClosingSteps {
  ask(): Promise<CloseAnswer>
  requestSave(): void
  discard(): Promise<void>
  close(): void
  stay(): void
}

/** Nobody loses work by closing the window: with unsaved changes it asks Save, Don't save or Cancel, one question at a time. */
export function createClosing(steps: ClosingSteps): Closing {
  let dirty = false
  let state: 'open' | 'asking' | 'saving' = 'open'

  async function ask() {
    state = 'asking'
    const answer = await steps.ask()
    state = answer === 'save' ? 'saving' : 'open'
    if (answer === 'save') steps.requestSave()
    if (answer === 'cancel') steps.stay()
    if (answer === 'discard') await leave(steps.discard)
  }

  async function leave(first: () => Promise<void>) {
    await first()
    dirty = false
    steps.close()
  }

  return {
    setDirty(next) {
      dirty = next
    },
    mayClose() {
      if (!dirty) return true
      // A second click on the close button while saving asks again: the first request may have been lost.
      if (state !== 'asking') void ask()
      return false
    },
    decide(saved) {
      if (state !== 'saving') return
      state = 'open'
      if (saved) void leave(async () => undefined)
      else steps.stay()
    },
  }
}
