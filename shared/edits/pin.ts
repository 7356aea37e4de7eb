import type { Edit } from './edit'

/** Pins things where they stand, so that “Tidy up” leaves them there; or no longer. What is so already stays the same. */
export function setPinned(ids: Iterable<string>, isPinned: boolean): Edit {
  return (design) => {
    const layout = { ...design.layout }
    let changed = false
    for (const id of ids) {
      const place = layout[id]
      if (!place || (place.pinned ?? false) === isPinned) continue
      const { pinned: _, ...rest } = place
      layout[id] = isPinned ? { ...rest, pinned: true } : rest
      changed = true
    }
    return changed ? { ...design, layout } : design
  }
}
