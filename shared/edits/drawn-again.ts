import type { Design, Item, ItemKind, ItemOf } from '../model/design'
import { nextId } from '../model/ids'
import { itemList } from '../model/lists'

/**
 * The id for an object that is drawn: its own, where one of that name exists in that place and was removed from the drawing, so
 * that drawing it again gives the same object with other settings; else the next free one.
 */
export function idWhenDrawn<K extends ItemKind>(
  design: Design,
  kind: K,
  name: string,
  isInPlace: (item: ItemOf<K>) => boolean,
): string {
  const isIt = (item: Item) =>
    item.kind === kind &&
    !design.items[item.id] &&
    item.name.toLowerCase() === name.toLowerCase() &&
    isInPlace(item as ItemOf<K>)
  return itemList(design.baseline).find(isIt)?.id ?? nextId(design, kind)
}
