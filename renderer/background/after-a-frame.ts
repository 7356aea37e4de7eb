import { partOf, type Workspace } from '../workspace/workspace'

/** Work that may wait for a frame. */
export interface Later {
  /** It is done once, after a coming frame, however often it is asked for until then. */
  soon(): void
  /** It is done at once, if it was asked for and is not done yet. */
  now(): void
  /** It is not done, if it was asked for and is not done yet. */
  never(): void
}

type Work = () => void

/**
 * Work that follows from an edit and need not be done within it. After each frame that is painted one piece is done, in the
 * order of asking, so that no frame takes long, however much there is to do. `seen`: it changes what the window shows, and
 * comes before what only follows from it.
 */
export function later(workspace: Workspace, kind: 'seen' | 'unseen', work: Work): Later {
  const { waiting, ask } = afterFrames(workspace)
  const queue = waiting[kind]
  return {
    soon() {
      queue.add(work)
      ask()
    },
    now() {
      if (queue.delete(work)) work()
    },
    never: () => void queue.delete(work),
  }
}

const afterFrames = partOf(() => {
  const waiting = { seen: new Set<Work>(), unseen: new Set<Work>() }
  let asked = false

  return { waiting, ask }

  function ask() {
    if (asked) return
    asked = true
    requestAnimationFrame(() => setTimeout(next))
  }

  function next() {
    asked = false
    const queue = waiting.seen.size > 0 ? waiting.seen : waiting.unseen
    const [work] = queue
    if (!work) return
    queue.delete(work)
    if (waiting.seen.size + waiting.unseen.size > 0) ask()
    work()
  }
})
