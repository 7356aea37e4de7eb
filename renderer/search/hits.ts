import { onDrawing } from '../../shared/search/on-drawing'
import { parseQuery, type Query } from '../../shared/search/query'
import { searchDesign } from '../../shared/search/search'
import type { Design, Item } from '../../shared/model/design'
import type { PlainFinding } from '../background/messages'

export interface Hits {
  readonly query: Query
  readonly items: readonly Item[]
  /** What the hits are on the drawing: what arrows step through, each place once. */
  readonly places: readonly (readonly string[])[]
  readonly lit: ReadonlySet<string>
}

/** What a text finds in a design. */
export function hitsOf(text: string, design: Design, findings: readonly PlainFinding[]): Hits {
  const query = parseQuery(text)
  const items = searchDesign(design, query, findings)
  const places = new Map(
    items.map((item) => onDrawing(item, design)).flatMap((ids) => (ids.length > 0 ? [[ids.join(), ids]] : [])),
  )
  return { query, items, places: [...places.values()], lit: new Set([...places.values()].flat()) }
}
