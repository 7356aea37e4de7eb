import type { ReceiveConnector } from '../model/connectors'
import { find, isNode, type Design, type NodeItem } from '../model/design'
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

/** The lines of connectors and routes that end at a server; EdgeSync looks after its own. */
export function* hops(design: Design): Generator<Hop> {
  for (const line of lines(design)) {
    if (line.kind === 'edgeSync') continue
    const from = design.items[line.from]
    const to = find(design, 'server', line.to)
    if (!to || !isNode(from)) continue
    const candidates = answerForLine(design, line)?.candidates ?? []
    const answering = candidates.filter(({ verdict }) => verdict === 'wins').map(({ connector }) => connector)
    yield { line, from, to, answering }
  }
}
