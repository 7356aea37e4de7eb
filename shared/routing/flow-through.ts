import { groupBy } from '../group-by'
import { keptFor } from '../kept'
import { isNode, type Design, type NodeItem } from '../model/design'
import { lines, type Line } from '../model/relations'

/** Mail on its way into the organization, or out of it: nothing that came in goes out again, and nothing comes back. */
type Direction = 'inward' | 'outward'

/** The flow through something on the drawing: every line and node that its mail passes. */
interface Flow {
  readonly lines: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
}

/**
 * Everything that mail passes which passes one of these nodes or lines, before it and after it. The organization's Mailbox and
 * Hub servers pass mail to each other by themselves: mail from outside ends at the first of them, and where one of them sends
 * with no connector of its own, those of the others count.
 */
export function flowThrough(design: Design, ids: readonly string[]): Flow {
  const found = new Set<Line>()
  const starts = ids.filter((id) => isNode(design.items[id]))
  for (const id of starts) {
    for (const direction of directionsFrom(kindOf(design, id))) downstream(design, id, direction, found)
    for (const line of into(design, id)) upstreamOf(design, line, found)
  }
  for (const line of lines(design).filter((one) => ids.includes(one.id))) {
    upstreamOf(design, line, found)
    downstreamOf(design, line, directionOf(design, line), found)
  }
  return {
    lines: new Set([...found].map(({ id }) => id)),
    nodes: new Set([...starts, ...[...found].flatMap(({ from, to }) => [from, to])]),
  }
}

function downstream(design: Design, at: string, direction: Direction, found: Set<Line>) {
  for (const line of outOf(design, at)) {
    if (!found.has(line) && directionOf(design, line) === direction) downstreamOf(design, line, direction, found)
  }
}

function downstreamOf(design: Design, line: Line, direction: Direction, found: Set<Line>) {
  found.add(line)
  const ends = direction === 'inward' ? 'organization' : 'outside'
  if (kindOf(design, line.to) !== ends) downstream(design, line.to, direction, found)
}

/** The line, and whatever leads to where it begins. */
function upstreamOf(design: Design, line: Line, found: Set<Line>) {
  if (found.has(line)) return
  found.add(line)
  const direction = directionOf(design, line)
  for (const before of into(design, line.from)) {
    if (directionOf(design, before) === direction) upstreamOf(design, before, found)
  }
}

/** What a node is to mail. Devices are on the organization's side: what they submit goes out like its own. */
type Kind = 'organization' | 'device' | 'between' | 'outside'

function kindOf(design: Design, id: string): Kind {
  const node = design.items[id]
  return isNode(node) ? kindOfNode(node) : 'outside'
}

function kindOfNode(node: NodeItem): Kind {
  if (node.kind === 'application') return 'device'
  if (node.kind === 'server') return node.role === 'edge' ? 'between' : 'organization'
  return node.kind === 'exchangeOnline' ? 'between' : 'outside'
}

function directionOf(design: Design, { from, to }: Line): Direction {
  const [start, end] = [kindOf(design, from), kindOf(design, to)]
  if (start === 'organization' || start === 'device') return 'outward'
  return start === 'between' && end === 'outside' ? 'outward' : 'inward'
}

function directionsFrom(kind: Kind): readonly Direction[] {
  if (kind === 'between') return ['inward', 'outward']
  return kind === 'outside' ? ['inward'] : ['outward']
}

/** The lines that mail at a node may go on by. */
function outOf(design: Design, id: string): readonly Line[] {
  const { from } = byEnds(lines(design))
  const own = from.get(id) ?? []
  if (own.length > 0 || kindOf(design, id) !== 'organization') return own
  return lines(design).filter((line) => kindOf(design, line.from) === 'organization')
}

function into(design: Design, id: string): readonly Line[] {
  return byEnds(lines(design)).to.get(id) ?? []
}

const byEnds = keptFor((all: readonly Line[]) => ({
  from: groupBy(all, (line) => line.from),
  to: groupBy(all, (line) => line.to),
}))
