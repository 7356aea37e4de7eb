import { groupBy } from '../../group-by'
import { formatAddress } from '../../exchange/addresses'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { hops, type Hop } from '../../routing/session'
import { named, sendingObject, sendingEnd, type Sender } from '../data'

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

/** The hops of each sending object that fare alike: one cause is one finding, however many servers send or are sent to. */
export function bySender(design: Design, of: (hop: Hop) => boolean): readonly (readonly [Hop, ...Hop[]])[] {
  return [...groupBy(hops(design).filter(of), ({ subject }) => subject.id).values()]
}

/**
 * Another connector answers because the one that is meant to is bound to no address of the server (RC-BIND-006 to -008,
 * -010) or is of the usage type Client on an Edge server (RC-USAGE-002): that is the finding, and what the other one offers
 * and allows does not matter.
 */
export function isMisbound({ expected, met, to }: Hop, design: Design): boolean {
  if (expected === undefined || !met || met.connector.id === expected) return false
  const connector = find(design, 'receiveConnector', expected)
  if (!connector) return false
  if (connector.usage === 'Client' && to.role === 'edge') return true
  const { Bindings } = settings(connector, design)
  const own = new Set(to.adapters.flatMap(({ addresses }) => addresses.map((address) => address.trim())))
  const heard = (Bindings.value ?? []).filter(
    ({ binding }) => binding.wildcard || own.has(formatAddress(binding.address)),
  )
  return heard.length === 0
}

/** How findings name what sends. */
export function senderIn({ subject, from }: Hop): Sender {
  if (subject.kind === 'sendConnector') return sendingObject(subject)
  return subject.kind === 'inboundRoute' ? sendingEnd(from) : { by: 'edgeSync', item: named(subject) }
}

/** The Receive connectors that answer: what is wrong with one that is only meant to explains nothing of a session. */
export function answeringIds(hops: readonly Hop[]): readonly string[] {
  return [...new Set(hops.flatMap(({ met }) => met?.connector.id ?? []))]
}

/** The Receive connectors that hops are about: those that answer, and those that are meant to. */
export function receiverIds(hops: readonly Hop[]): readonly string[] {
  return [...new Set(hops.flatMap(({ expected, met }) => [met?.connector.id ?? [], expected ?? []].flat()))]
}
