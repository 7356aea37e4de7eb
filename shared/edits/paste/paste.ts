import type { Item, Items, Place } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { byId, copyWith, itemList } from '../../model/lists'
import type { Edit } from '../edit'
import { lostPurpose, referencesOf, withoutReferences, withReferences } from '../references'
import type { Clip } from './clip'
import { namingIn } from './names'
import { idsFor, referredFrom, type Ids } from './new-ids'
import { withOwner } from './owners'
import { prepared } from './prepared'
import { alreadyThere } from './reuse'
import { settled } from './settled'
import { inSitesOf } from './sites'
import { travellingOf, type Travelling } from './travelling'

/**
 * Puts copies of what a clip means into a design, where they stood in their own: under new ids, with their names and addresses
 * as far as these are free. References among them are kept. What else they refer to is the object of that name in the design,
 * if there is one; a connector that would lose its owner, its sources, smart hosts or remote addresses is not pasted.
 */
export function pasteClip(copied: Clip): Edit {
  return (before) => {
    const { clip, design } = inSitesOf(copied, before)
    const travelling = travellingOf(clip)
    const naming = namingIn(design, travelling.items)
    const reused = alreadyThere(travelling, design)
    const maps = prepared(travelling, reused, design, naming)
    const ids = idsFor(maps.items, travelling, reused, design)
    const existing = renumbered(maps.baseline, travelling, ids)
    const copies = withoutUnused(renumbered(maps.items, travelling, ids), travelling, ids)
    const items = settled(copies, { travelling, design, ids, existing, naming })
    return {
      ...design,
      items: copyWith(design.items, byId(items)),
      baseline: copyWith(design.baseline, byId(sharedWith(items, existing))),
      layout: { ...design.layout, ...placesOf(clip, ids, items) },
    }
  }
}

/** Items of the clip as items of the design; none of those that cannot be without what is missing there. */
function renumbered(items: Items, travelling: Travelling, ids: Ids): readonly Item[] {
  const kept = itemList(items).flatMap((item) => {
    const owned = withOwner(item, ids.now)
    const next = owned && withReferences(owned, referredFrom(item, travelling, ids))
    return next && !lostPurpose(item, next) ? [{ ...next, id: ids.now(item.id) ?? '' } as Item] : []
  })
  const there = new Set(kept.map(({ id }) => id))
  const gone = new Set([...ids.fresh.values()].filter((id) => !there.has(id)))
  return gone.size === 0 ? kept : kept.map((item) => withoutReferences(item, gone))
}

/** Accounts and certificates that came along with connectors go with those that are not pasted. */
function withoutUnused(copies: readonly Item[], { items }: Travelling, ids: Ids): readonly Item[] {
  const used = new Set(copies.flatMap(referencesOf))
  const cameAlong = new Set(items.flatMap(referencesOf).map((id) => ids.fresh.get(id)))
  return copies.filter(({ id, kind }) => !servants.has(kind) || used.has(id) || !cameAlong.has(id))
}

const servants: ReadonlySet<string> = new Set(['credential', 'certificate'])

/** What exists and is unchanged is one object in both maps, so that comparing them costs nothing. */
function sharedWith(items: readonly Item[], existing: readonly Item[]): readonly Item[] {
  const pasted = byId(items)
  return existing.map((item) => {
    const now = pasted.get(item.id)
    return now && isDeepEqual(now, item) ? now : item
  })
}

function placesOf({ design }: Clip, { fresh }: Ids, items: readonly Item[]): Record<string, Place> {
  const there = byId(items)
  return Object.fromEntries(
    [...fresh].flatMap(([from, to]) => {
      const place = design.layout[from]
      return place && there.has(to) ? [[to, place]] : []
    }),
  )
}
