import { sourcesOf, deliveryTargets } from '../../model/relations'
import type { Server } from '../../model/server'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const selfDelivery = organizationRule({
  id: 'SC-RT-006',
  severity: 'error',
  title: 'A server is no smart host of its own connector',
  why: 'A source server that is also a smart host hands the message to itself, and does so again until the hop count ends it.',
  remedy: 'Take the server out of the smart hosts or out of the source servers.',
  references: ['Derived from documented facts'],
  hides: ['EDGE-011', 'PATH-004', 'PATH-005', 'PATH-006', 'PATH-007', 'PATH-008', 'PATH-009'],
  messages: {
    loop: ({ connector, server }: { connector: Named; server: Named }) =>
      `${quotedName(connector)} makes ${plainName(server)} send to itself: take ${plainName(server)} out of the smart hosts or out of the source servers.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      const servers = sourcesOf(connector, design)
      if (servers.length === 0 || isMixed(servers)) continue
      const sources = new Set(servers.map(({ id }) => id))
      for (const { node, smartHost } of deliveryTargets(connector, design)) {
        if (smartHost === undefined || !sources.has(node.id)) continue
        yield {
          message: 'loop',
          data: { connector: named(connector), server: named(node) },
          subject: connector.id,
          parameter: 'SmartHosts',
          about: [node.id],
        }
      }
    }
  },
})

/** One of two kinds has to go in any case (SC-SRC-002). */
function isMixed(servers: readonly Server[]): boolean {
  return servers.some(({ role }) => role === 'edge') && servers.some(({ role }) => role !== 'edge')
}
