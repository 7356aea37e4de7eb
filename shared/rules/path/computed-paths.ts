import { canonicalDomain } from '../../exchange/domains'
import { domainNameOf } from '../../model/accepted-domains'
import { organizationHome, type ReceiveConnector, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { lineId, sourcesOf } from '../../model/relations'
import type { Server } from '../../model/server'
import { follow } from '../../routing/follow'
import { hops, type Hop } from '../../routing/session'
import { other, spaceIndex } from '../../routing/space-index'

/** A connector on a path, and how many servers have passed the message on before it. */
export interface Station {
  readonly connector: ReceiveConnector | SendConnector
  readonly hops: number
}

/** The connectors that a message meets, from where it enters to where it leaves or is delivered. */
export type Path = readonly Station[]

/** A path for each route of a server that one end outside sends to, and for each connector for `*` of the organization. */
export function* computedPaths(design: Design): Generator<Path> {
  const byLine = new Map(hops(design).map((hop) => [hop.line.id, hop]))
  const [first] = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
  const domain = first && domainNameOf(first, design)
  for (const hop of byLine.values()) {
    if (hop.subject.kind !== 'inboundRoute' || !hop.met) continue
    const rest = domain === undefined ? [] : onwards(hop.to, canonicalDomain(domain.replace(/^\*\./, '')), 1)
    yield [{ connector: hop.met.connector, hops: 1 }, ...rest]
  }
  for (const { connector } of spaceIndex(design, organizationHome).all) {
    const [source] = sourcesOf(connector, design)
    if (source) yield onwards(source, other, 0)
  }

  function onwards(from: Server, to: string | typeof other, before: number): Path {
    return follow(design, from, to).steps.flatMap(({ at, connector, to: targets }, index): readonly Station[] => {
      const next = targets.map((node) => byLine.get(lineId(connector.id, senderOf(connector, at, design), node.id)))
      const met = next.find((hop): hop is Hop => hop?.met !== undefined)?.met
      const count = before + index
      return [{ connector, hops: count }, ...(met ? [{ connector: met.connector, hops: count + 1 }] : [])]
    })
  }
}

/** The server itself, or the source server to which the organization passes the message. */
function senderOf(connector: SendConnector, at: Server, design: Design): string {
  const sources = sourcesOf(connector, design)
  return (sources.includes(at) ? at : sources[0])?.id ?? at.id
}
