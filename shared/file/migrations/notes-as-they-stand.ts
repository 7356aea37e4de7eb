import { isObject, mapEntries } from './raw'

/** What became bold or a link with version 3. */
const markup = /\*\*(?=\S)[^\n]*?\S\*\*|\[[^\]\n]+\]\((?:https?:\/\/|mailto:)[^\s)]+\)/g

/**
 * From version 2, whose notes were plain text: before what would be bold or a link since then stands a backslash, so that it is
 * shown as it was typed. Lines that begin with a hyphen were meant as lists, and are.
 */
export function notesAsTheyStand(design: unknown): unknown {
  if (!isObject(design) || !isObject(design.items)) return design
  return { ...design, items: mapEntries(design.items, noteOf) }
}

function noteOf(item: unknown): unknown {
  if (!isObject(item) || item.kind !== 'note' || typeof item.text !== 'string') return item
  return { ...item, text: item.text.replace(markup, '\\$&') }
}
