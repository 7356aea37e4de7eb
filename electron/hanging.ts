/** What dealing with a page that does not answer needs. */
export interface HangingSteps {
  /** Whether to load the page again instead of waiting. When the signal is given the question goes, and the answer is no. */
  askToReload(signal: AbortSignal): Promise<boolean>
  /** Ends the page, which hears nothing any more, and loads it again. */
  reload(): void
}

export interface Hanging {
  unresponsive(): void
  responsive(): void
}

/** Whoever chose to wait is asked again after that time: the system tells only once that a page does not answer. */
export const askedAgainAfter = 30_000

/**
 * A page that does not answer: a person decides whether to wait, and the question goes as soon as the page answers again. One
 * question at a time. What it kept before it stopped is offered after it was loaded again.
 */
export function createHanging({ askToReload, reload }: HangingSteps): Hanging {
  let asking: AbortController | undefined
  let again: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    clearTimeout(again)
    if (asking) return
    const own = new AbortController()
    asking = own
    const wantsReload = await askToReload(own.signal)
    if (asking !== own) return
    asking = undefined
    if (wantsReload) reload()
    else again = setTimeout(() => void ask(), askedAgainAfter)
  }

  return {
    unresponsive: () => void ask(),
    responsive() {
      clearTimeout(again)
      const question = asking
      asking = undefined
      question?.abort()
    },
  }
}
