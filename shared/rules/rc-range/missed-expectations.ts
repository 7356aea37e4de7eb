import type { ReceiveConnector } from '../../model/connectors'
import { find, isNode, type Design, type NodeItem } from '../../model/design'
import { lines, type Line } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Reason, PairAnswer } from '../../routing/receive'
import { answerForLine } from '../../routing/receive-line'

/** A line that another Receive connector answers than the one that was meant to. */
export interface Missed {
  readonly line: Line
  readonly from: NodeItem
  readonly expected: ReceiveConnector
  readonly winner: ReceiveConnector
  readonly pair: PairAnswer
}

/** The lines whose expected connector loses for one of these reasons, each once. */
export function* missedExpectations(design: Design, reasons: readonly Reason[]): Generator<Missed> {
  for (const line of lines(design)) {
    const expected = expectedBy(line, design)
    const from = design.items[line.from]
    if (!expected || expected.server !== line.to || !isNode(from)) continue
    for (const pair of answerForLine(design, line)?.pairs ?? []) {
      const winner = pair.candidates.find(({ verdict }) => verdict === 'wins')
      const loser = pair.candidates.find(({ connector }) => connector.id === expected.id)
      if (!winner || !loser || winner === loser || !reasons.includes(loser.reason)) continue
      yield { line, from, expected, winner: winner.connector, pair }
      break
    }
  }
}

/** The Receive connector that a route, or the pair of a Send connector and one of its smart hosts, names as its answer. */
function expectedBy(line: Line, design: Design): ReceiveConnector | undefined {
  if (line.kind === 'inbound') {
    return find(design, 'receiveConnector', find(design, 'inboundRoute', line.subject)?.expects)
  }
  const connector = find(design, 'sendConnector', line.subject)
  if (!connector || line.smartHost === undefined) return undefined
  const host = settings(connector, design).SmartHosts.value?.[line.smartHost]
  return find(design, 'receiveConnector', host?.entry.expects)
}
