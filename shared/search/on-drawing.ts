import type { Design, Item } from '../model/design'
import { hasParameters } from '../model/design'
import { groupBy } from '../group-by'
import { keptFor } from '../kept'
import { placeOf } from '../model/placement'
import { lines, type Line } from '../model/relations'

/**
 * Where an object is seen on the drawing: nodes, notes and zones themselves, connectors and routes as their lines, what belongs
 * to a server at that. What has no place gives nothing.
 */
export function onDrawing(item: Item, design: Design): readonly string[] {
  if (design.layout[item.id]) return [item.id]
  const drawn = linesBySubject(lines(design)).get(item.id)
  if (drawn) return drawn.map(({ id }) => id)
  if (hasParameters(item)) return design.layout[placeOf(item)] ? [placeOf(item)] : []
  return []
}

const linesBySubject = keptFor((all: readonly Line[]) => groupBy(all, ({ subject }) => subject))
