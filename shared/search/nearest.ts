import type { Item } from '../model/design'
import type { Query } from './query'

/**
 * What a query found, so ordered that whose name is what was typed comes first, then whose name begins with it, then whose name
 * holds it, then the rest; equals keep their order. Filters order nothing.
 */
export function nearestFirst(found: readonly Item[], { terms }: Query): readonly Item[] {
  const typed = terms.flatMap((term) => (term.kind === 'text' ? [term.text] : [])).join(' ')
  return typed === '' ? found : found.toSorted((one, other) => distance(one, typed) - distance(other, typed))
}

function distance({ name }: Item, typed: string): number {
  const lower = name.toLowerCase()
  if (lower === typed) return 0
  if (lower.startsWith(typed)) return 1
  return lower.includes(typed) ? 2 : 3
}
