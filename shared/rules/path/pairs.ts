import type { Design, NodeItem } from '../../model/design'
import { hops, type Hop } from '../../routing/session'
import type { LineSubject } from '../../routing/sender'
import { nameOf } from '../name-of'

/** One hop for each sending object, server and answering connector: sources and smart hosts that fare alike are one finding. */
export function* pairs(design: Design, of: (hop: Hop) => boolean): Generator<Hop> {
  const met = new Set<string>()
  for (const hop of hops(design)) {
    if (!of(hop)) continue
    const key = `${hop.subject.id}|${hop.to.id}|${hop.met?.connector.id}`
    if (met.has(key)) continue
    met.add(key)
    yield hop
  }
}

/** How a sentence names what sends: `“To Edge”`, the other end of a route, or the subscription of an Edge server. */
export function senderName({ subject, from }: Hop): string {
  return sending(subject, from)
}

function sending(subject: LineSubject, from: NodeItem): string {
  if (subject.kind === 'sendConnector') return `“${subject.name}”`
  return subject.kind === 'inboundRoute' ? nameOf(from) : `EdgeSync of ${subject.name}`
}

/** The Receive connectors that a hop is about: the one that answers, and the one that is meant to. */
export function receivers({ expected, met, subject }: Hop): readonly string[] {
  const ids = [met?.connector.id, expected].flatMap((id) => id ?? [])
  return [...new Set(ids)].filter((id) => id !== subject.id)
}
