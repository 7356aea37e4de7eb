import { createStore } from 'zustand'
import { duplicateItems, newItems } from '../../shared/edits/duplicate'
import type { Edit } from '../../shared/edits/edit'
import type { Design } from '../../shared/model/design'
import { rezone } from '../canvas/zoning'
import { app } from '../store/store'
import { partOf, type Workspace } from '../workspace/workspace'
import { deleteSelected } from './deleting'
import { steps } from './words'

interface Copied {
  design: Design
  ids: readonly string[]
  /** Copies stay within the design that they were made in: ids mean something else in another one. */
  visit: number
}

const clipboard = partOf(() => createStore<{ copied: Copied | null }>(() => ({ copied: null })))

/** Remembers what is selected, as it is now. */
export function copy(workspace: Workspace) {
  const { design, selection, visit } = app(workspace)
  const ids = selection.filter((id) => design.items[id])
  if (ids.length > 0) clipboard(workspace).setState({ copied: { design, ids, visit } })
}

export function cut(workspace: Workspace) {
  copy(workspace)
  deleteSelected(workspace)
}

/** Copies of what was copied, also when the originals are gone by now. */
export function paste(workspace: Workspace) {
  const { copied } = clipboard(workspace).getState()
  const { apply, visit } = app(workspace)
  if (!copied || copied.visit !== visit) return
  apply(steps.paste, pasted(copied), {
    select: (after, before) => newItems(before, after).filter((id) => after.layout[id]),
  })
}

function pasted({ design: source, ids }: Copied): Edit {
  return (design) => {
    const whole = combine(design, source, (now, then) => ({ ...then, ...now }))
    const doubled = duplicateItems(ids)(whole)
    const fresh = combine(doubled, design, (all, before) => onlyKnownOrNew(all, before, source))
    return rezone(newItems(design, fresh))(fresh)
  }
}

type Maps = Pick<Design, 'items' | 'baseline' | 'layout'>

function combine(
  one: Design,
  other: Design,
  merge: <T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>) => Readonly<Record<string, T>>,
): Design {
  const maps: Maps = {
    items: merge(one.items, other.items),
    baseline: merge(one.baseline, other.baseline),
    layout: merge(one.layout, other.layout),
  }
  return { ...one, ...maps }
}

/** Takes out again the originals that were put back only to be copied. */
function onlyKnownOrNew<T>(
  all: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>>,
  source: Design,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => before[id] !== undefined || !source.items[id]))
}
