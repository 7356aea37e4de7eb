import { groupBy } from '../group-by'
import { keptWhile } from '../kept'
import type { ReceiveConnector } from '../model/connectors'
import { find, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import type { Server } from '../model/server'

/** A Receive connector with its server. */
export interface Placed {
  readonly connector: ReceiveConnector
  readonly server: Server
}

/** The same Receive connector on several servers. */
export interface AlikeConnectors {
  readonly key: string
  /** What all of them are called, without the names of their servers. */
  readonly name: string
  /** In the order of the design; at least two, each on another server. */
  readonly placed: readonly [Placed, ...Placed[]]
}

/**
 * Receive connectors that are the same one on several servers: of one name but for the name of the server in it, as setup gives
 * (`Default Frontend MBX01`), on Edge servers or on the others. Linear in connectors.
 */
export const alikeConnectors = keptWhile(
  (design: Design) => [indexes(design).byKind.receiveConnector, indexes(design).byKind.server],
  (design): readonly AlikeConnectors[] => {
    const placed = indexes(design).byKind.receiveConnector.flatMap((connector): readonly Placed[] => {
      const server = find(design, 'server', connector.server)
      return server ? [{ connector, server }] : []
    })
    return [...groupBy(placed, keyOf)].flatMap(([key, all]) => {
      const own = [...new Map(all.map((one) => [one.server.id, one])).values()]
      const [first, ...others] = own
      return first && others.length > 0 ? [{ key, name: bareName(first), placed: [first, ...others] }] : []
    })
  },
)

/** The group of a connector, where it is on several servers. */
export function alikeTo(id: string, design: Design): AlikeConnectors | undefined {
  return alikeConnectors(design).find(({ placed }) => placed.some(({ connector }) => connector.id === id))
}

function keyOf(one: Placed): string {
  return `${one.server.role === 'edge' ? 'edge' : 'inside'} ${bareName(one).toLowerCase()}`
}

function bareName({ connector, server }: Placed): string {
  const words = connector.name.trim().split(/\s+/)
  const own = new Set([server.name.trim().toLowerCase(), server.fqdn.trim().toLowerCase()])
  const left = words.filter((word) => !own.has(word.toLowerCase()))
  return (left.length > 0 ? left : words).join(' ')
}
