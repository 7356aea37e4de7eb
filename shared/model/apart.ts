import type { Design, Item } from './design'
import { isDeepEqual } from './equal'

/** What two versions of one design file differ in. Objects are the same where they have the same id. */
export interface Apart {
  readonly onlyFirst: readonly Item[]
  readonly onlySecond: readonly Item[]
  /** As they are in the first. */
  readonly different: readonly Item[]
  readonly rest: readonly ApartRest[]
}

const restOfDesign = ['title', 'organization', 'baseline', 'layout', 'accepted'] as const
export type ApartRest = (typeof restOfDesign)[number]

function isSamePart(first: Design, second: Design, part: ApartRest): boolean {
  if (!isDeepEqual(first[part], second[part])) return false
  return part !== 'layout' || isDeepEqual(first.bends ?? {}, second.bends ?? {})
}

/** Compares two versions of one design file, each object as a whole; no bad input. */
export function apart(first: Design, second: Design): Apart {
  const items = Object.values(first.items)
  return {
    onlyFirst: items.filter(({ id }) => second.items[id] === undefined),
    onlySecond: Object.values(second.items).filter(({ id }) => first.items[id] === undefined),
    different: items.filter((item) => second.items[item.id] !== undefined && !isDeepEqual(item, second.items[item.id])),
    rest: restOfDesign.filter((part) => !isSamePart(first, second, part)),
  }
}
