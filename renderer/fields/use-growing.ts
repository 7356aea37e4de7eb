import { startTransition, useEffect, useState } from 'react'
import { later } from '../background/after-a-frame'
import { useWorkspace } from '../workspace/use-workspace'

/** Rows of a list that come with one frame. */
export const rowsAtOnce = 8

/**
 * How many of so many things are to be shown: the first ones at once, and some more after each frame, so that what is long
 * comes without a stutter. Whoever shows fewer than all says so with `aria-busy`.
 */
export function useGrowing(total: number, atOnce: number, more = 1): number {
  const workspace = useWorkspace()
  const [shown, setShown] = useState(atOnce)
  useEffect(() => {
    if (shown >= total) return
    const grow = later(workspace, 'seen', () => startTransition(() => setShown(shown + more)))
    grow.soon()
    return grow.never
  }, [workspace, shown, total, more])
  return Math.min(shown, total)
}
