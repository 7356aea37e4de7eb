import type { ReceiveConnector } from '../../model/connectors'
import { keptWhile } from '../../kept'
import type { Design } from '../../model/design'
import { ownHops, type OwnHop } from '../../routing/own-hops'
import { setupConnectorFor } from '../facts/hand-overs'

/** A Receive connector that takes what a server's fellows hand over, and one of them. */
export interface Taking {
  readonly hop: OwnHop
  readonly connector: ReceiveConnector
}

/** Setup's connectors where they answer, or whichever does where setup's is gone: each once. */
export function takingHandOvers(design: Design): readonly Taking[] {
  return ownHops(design).flatMap((hop) => takersOf(hop, design).meant)
}

/** The connectors that answer in the place of setup's, since their remote ranges are narrower. */
export function takingInstead(design: Design): readonly Taking[] {
  return ownHops(design).flatMap((hop) => takersOf(hop, design).instead)
}

const takersOf = keptWhile(
  (hop: OwnHop, { baseline }: Design) => [hop, baseline],
  (hop, design): { readonly meant: readonly Taking[]; readonly instead: readonly Taking[] } => {
    // As setup wrote it, it takes what it is handed.
    if (hop.sole) return { meant: isSetups(hop.sole, design) ? [] : [{ hop, connector: hop.sole }], instead: [] }
    const takers = answering(hop)
    const setup = setupConnectorFor(hop, design)
    if (!setup) return { meant: takers, instead: [] }
    const isMeant = ({ connector }: Taking) => connector === setup
    return { meant: takers.filter(isMeant), instead: takers.filter((taker) => !isMeant(taker)) }
  },
)

function isSetups(connector: ReceiveConnector, { baseline }: Design): boolean {
  return connector.origin === 'setup' && baseline[connector.id] === connector
}

function answering(hop: OwnHop): readonly Taking[] {
  const found = new Map<string, Taking>()
  for (const { answer } of hop.fares) {
    for (const { connector, verdict } of answer.candidates) {
      if (verdict === 'wins' && !found.has(connector.id)) found.set(connector.id, { hop, connector })
    }
  }
  return [...found.values()]
}
