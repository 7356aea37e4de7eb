import { keptWhile } from '../kept'
import type { ReceiveConnector } from '../model/connectors'
import { find, isNode, itemsAlone, type Design, type NodeItem } from '../model/design'
import { lines, type Line } from '../model/relations'
import type { Server } from '../model/server'
import { answerForLine } from '../routing/receive-line'

/** A line that ends at a server, with the Receive connectors that answer it. */
export interface Hop {
  readonly line: Line
  readonly from: NodeItem
  readonly to: Server
  /** One, as a rule; several where it depends on the address used, none where nothing answers or it is open which one does. */
  readonly answering: readonly ReceiveConnector[]
}

/** The lines of connectors and routes that end at a server; EdgeSync looks after its own. The same list for the same items. */
export const hops = keptWhile(itemsAlone, (design): readonly Hop[] =>
  lines(design).flatMap((line) => hopOf(line, design) ?? []),
)

function hopOf(line: Line, design: Design): Hop | undefined {
  const from = design.items[line.from]
  const to = find(design, 'server', line.to)
  if (line.kind === 'edgeSync' || !to || !isNode(from)) return undefined
  const candidates = answerForLine(design, line)?.candidates ?? []
  const answering = candidates.filter(({ verdict }) => verdict === 'wins').map(({ connector }) => connector)
  return { line, from, to, answering }
}
