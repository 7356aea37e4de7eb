/** Runs a task after those of the same key. */
export type Queues = <T>(key: string, task: () => Promise<T>) => Promise<T>

/** Runs tasks of one key one after the other, in the order in which they were given; a task that fails holds up nobody. */
export function createQueues(): Queues {
  const last = new Map<string, Promise<void>>()
  return function inTurn<T>(key: string, task: () => Promise<T>): Promise<T> {
    const result = (last.get(key) ?? Promise.resolve()).then(task)
    const settled: Promise<void> = result.then(leave, leave)
    last.set(key, settled)
    return result

    function leave() {
      if (last.get(key) === settled) last.delete(key)
    }
  }
}
