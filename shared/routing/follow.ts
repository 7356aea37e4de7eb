import { domainTypeOf } from '../model/accepted-domains'
import type { SendConnector } from '../model/connectors'
import type { Design, NodeItem } from '../model/design'
import { routesByDns, deliveryTargets, sourcesOf } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { entriesOf } from '../model/parameter-value'
import { acceptedDomainFor } from './accepted-domain'
import { other, quickSelect } from './space-index'

/** One server on the way, the connector that it selects, and where that one delivers. */
export interface Stop {
  readonly at: Server
  readonly connector: SendConnector
  readonly to: readonly NodeItem[]
}

export interface Followed {
  readonly stops: readonly Stop[]
  /**
   * `inside`: the recipients are mailboxes. `left`: it goes to another end, or where the drawing does not tell.
   * `unreachable`: no connector takes it. `loop`: it comes back to where it was.
   */
  readonly end: 'inside' | 'left' | 'unreachable' | 'loop'
  /** The server where it ended. */
  readonly last: Server
}

/**
 * The way of mail for a domain from a server on: the organization's Mailbox and Hub servers count as one, since they pass
 * mail to each other by themselves. Where several servers are smart hosts of a connector, the first stands for all.
 */
export function follow(design: Design, from: Server, domain: string | typeof other): Followed {
  const stops: Stop[] = []
  const visited = new Set<string>()
  for (let at = from; ;) {
    if (visited.has(placeOf(at))) return { stops, end: 'loop', last: at }
    visited.add(placeOf(at))
    if (domain !== other && isDeliveredInside(design, at, domain)) return { stops, end: 'inside', last: at }
    const connector = quickSelect(design, at, domain)
    if (!connector) return { stops, end: 'unreachable', last: at }
    const to = deliveryTargets(connector, design).map(({ node }) => node)
    stops.push({ at, connector, to })
    const edge = sendingEdge(connector, at, design)
    if (edge && visited.has(placeOf(edge)) && quickSelect(design, edge, domain) === connector)
      return { stops, end: 'loop', last: edge }
    const next = to.find((node): node is Server => node.kind === 'server' && placeOf(node) !== placeOf(at))
    if (!next) return { stops, end: 'left', last: at }
    at = next
  }
}

/** The subscribed Edge that the organization hands mail to, since it sends for the connector. */
function sendingEdge(connector: SendConnector, at: Server, design: Design): Server | undefined {
  if (at.role === 'edge') return undefined
  const sources = sourcesOf(connector, design)
  return sources.every(({ role }) => role === 'edge') ? sources[0] : undefined
}

/** An Edge by itself; all Mailbox and Hub servers together. */
export function placeOf({ role, id }: Server): string {
  return role === 'edge' ? id : 'organization'
}

export function isDeliveredInside(design: Design, at: Server, domain: string): boolean {
  if (at.role === 'edge') return false
  const accepted = acceptedDomainFor(design, at, domain)
  return accepted !== undefined && domainTypeOf(accepted, design) === 'Authoritative'
}

/** Smart hosts are stated of which none is drawn elsewhere: where the connector delivers, the drawing does not tell. */
export function leadsToUnknown(connector: SendConnector, design: Design): boolean {
  const read = settings(connector, design)
  if (routesByDns(read)) return false
  const entered = entriesOf(read.SmartHosts.entered)
  return entered.length > deliveryTargets(connector, design).length
}
