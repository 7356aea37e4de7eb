import type { Item } from '../../shared/model/design'

/** What EdgeSync wrote cannot be changed by hand: the next synchronization would take it back. */
export function isLocked(item: Item): boolean {
  return item.origin === 'edgeSync'
}
