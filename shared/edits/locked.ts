import type { Item } from '../model/design'

/** What EdgeSync wrote cannot be changed or deleted by hand: the next synchronization would take it back. */
export function isLocked(item: Item | undefined): boolean {
  return item?.origin === 'edgeSync'
}

/** Why an object of EdgeSync stays as it is, and what to do instead. */
export function lockedSentence(name: string): string {
  return `EdgeSync made “${name}” and keeps it: end the Edge subscription to remove it.`
}
