import type { KeyboardEvent } from 'react'
import type { Placeable } from '../../shared/edits/add'
import type { Workspace } from '../workspace/workspace'
import { placeAtCentre } from './placing'

/** The key that places each thing while the drawing or the palette has the focus. */
export const letterOf: Record<Placeable, string> = {
  edge: 'E',
  mailbox: 'M',
  hub: 'U',
  gateway: 'G',
  internet: 'I',
  partner: 'P',
  exchangeOnline: 'O',
  application: 'A',
  perimeter: 'R',
  adSite: 'S',
  area: 'Z',
  internetArea: 'W',
  cloud: 'Q',
  note: 'N',
  text: 'T',
  heading: 'D',
  arrow: 'L',
}

const placeableOf = new Map(Object.entries(letterOf).map(([placeable, letter]) => [letter, placeable as Placeable]))

/** Places what the letter stands for; false where it stands for nothing. */
export function placeByLetter(workspace: Workspace, { key }: KeyboardEvent): boolean {
  const placeable = placeableOf.get(key.toUpperCase())
  if (placeable) placeAtCentre(workspace, placeable)
  return placeable !== undefined
}
