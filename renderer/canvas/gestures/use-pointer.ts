import { useEffect, type RefObject } from 'react'
import { firstPaint } from '../../background/first-paint'
import { useWorkspace } from '../../workspace/use-workspace'

/** The drawing hears the pointer; what it does with it is loaded when something is on the screen. */
export function usePointer(container: RefObject<HTMLElement | null>) {
  const workspace = useWorkspace()
  useEffect(() => {
    let isHere = true
    let stop: (() => void) | undefined
    void firstPaint
      .then(() => import('./on-drawing'))
      .then(({ listen }) => {
        if (isHere && container.current) stop = listen(workspace, container.current)
      })
    return () => {
      isHere = false
      stop?.()
    }
  }, [workspace, container])
}
