import type { Design } from '../../shared/model/design'
import { lines } from '../../shared/model/relations'

/**
 * What of a selection the design still has. A line that is gone leaves what it was drawn from (`<subject>|<from>|<to>`)
 * selected, so that a panel in which somebody takes out the last smart host stays open.
 */
export function stillSelected(selection: readonly string[], design: Design): readonly string[] {
  const drawn = selection.some(isLine) ? new Set(lines(design).map(({ id }) => id)) : undefined
  const kept = selection.filter((id) => (isLine(id) ? drawn?.has(id) : design.items[id] !== undefined))
  if (kept.length === selection.length) return selection
  const shown = new Set(kept.map(subjectOf))
  const left = selection.filter((id) => isLine(id) && !drawn?.has(id)).map(subjectOf)
  return [...kept, ...new Set(left.filter((id) => design.items[id] !== undefined && !shown.has(id)))]
}

/** An id of a line, not of an object. */
export function isLine(id: string): boolean {
  return id.includes('|')
}

/** A line stands for the connector or route behind it. */
export function subjectOf(id: string): string {
  return isLine(id) ? id.slice(0, id.indexOf('|')) : id
}
