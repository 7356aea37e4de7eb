import { useEffect, type RefObject } from 'react'
import type { Scene } from '../../../shared/diagram/scene'
import { useWorkspace } from '../../workspace/use-workspace'
import { drawing } from '../drawing'

/**
 * While something is dragged nothing is rendered: areas and notes are put where they are, and cards, which are painted, take
 * their elements along from time to time and when they are let go of. Until then their badges are not seen.
 */
export function useMovedNodes(container: RefObject<HTMLElement | null>) {
  const workspace = useWorkspace()
  useEffect(() => {
    let moved: ReadonlySet<string> = new Set()
    return drawing(workspace).store.subscribe(({ scene, moving }) => {
      const ids = moving?.ids ?? moved
      const before = moved
      moved = moving?.ids ?? new Set()
      if (ids.size === 0 || !container.current) return
      // What was let go of, or taken back, stands where the drawing has it.
      put(container.current, scene, ids)
      if (moved !== before)
        for (const id of ids) elementOf(container.current, id)?.classList.toggle('moving', moving !== null)
    })
  }, [workspace, container])
}

function put(container: HTMLElement, { zones, notes }: Scene, ids: ReadonlySet<string>) {
  for (const list of [zones, notes])
    for (const { id, x, y } of list) {
      const element = ids.has(id) && elementOf(container, id)
      // As React Flow writes it.
      if (element) element.style.transform = `translate(${x}px,${y}px)`
    }
}

function elementOf(container: HTMLElement, id: string): HTMLElement | null {
  return container.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)
}
