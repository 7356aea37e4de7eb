import type { Bend, Design } from '../model/design'
import type { Edit } from './edit'

/** The lines of a connector or inbound route bend elsewhere; undefined: where they do by themselves. An unknown id changes nothing. */
export function bendLines(id: string, bend: Bend | undefined): Edit {
  return (design) => {
    if (!design.items[id] || isSame(design.bends?.[id], bend)) return design
    const { [id]: _, ...others } = design.bends ?? {}
    return withBends(design, bend ? { ...others, [id]: { axis: bend.axis, by: Math.round(bend.by) } } : others)
  }
}

/** The design with those bends and no others; one whose lines all bend by themselves has no such field. */
export function withBends(design: Design, bends: Readonly<Record<string, Bend>>): Design {
  const { bends: _, ...rest } = design
  return Object.keys(bends).length === 0 ? rest : { ...rest, bends }
}

function isSame(one: Bend | undefined, other: Bend | undefined): boolean {
  return one?.axis === other?.axis && one?.by === other?.by
}
