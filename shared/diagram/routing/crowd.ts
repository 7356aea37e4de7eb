import type { SceneLine } from '../scene'

/** So many that found no room, and the next ones need not look for it. */
const mostWithoutRoom = 24

/**
 * Where lines or labels between the same two ends have no room left. The search for room costs the more the less there is: once
 * it was in vain that often, what comes next between these ends is put where it would lie by itself.
 */
export class Crowd {
  readonly #inVain = new Map<string, number>()

  isFull(line: SceneLine): boolean {
    return (this.#inVain.get(endsOf(line)) ?? 0) >= mostWithoutRoom
  }

  /** A search between the ends of this line was in vain. */
  noRoom(line: SceneLine): void {
    const ends = endsOf(line)
    this.#inVain.set(ends, (this.#inVain.get(ends) ?? 0) + 1)
  }
}

function endsOf({ from, to }: SceneLine): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`
}
