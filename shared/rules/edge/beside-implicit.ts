import { removeItems } from '../../edits/remove'
import { organizationHome } from '../../model/connectors'
import { deliveryTargets } from '../../model/relations'
import { ofConnectorItself } from '../explains'
import { isOfEdgeSync } from '../facts/edgesync-connectors'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'

export const besideImplicit = organizationRule({
  id: 'EDGE-011',
  severity: 'warning',
  title: 'A subscribed Edge server needs no explicit Send connector',
  why: 'The Mailbox servers of the subscribed site send to the Edge server by the implicit connector of the organization. An explicit Send connector with the Edge server as smart host does the same by other means and goes past what EdgeSync keeps in order.',
  remedy: 'Remove the explicit Send connector.',
  references: ['Edge Subscriptions'],
  hides: ['PATH-005', 'PATH-007', 'PATH-008'],
  explains: ofConnectorItself,
  messages: {
    explicit: ({ connector, edge }: { connector: Named; edge: Named }) =>
      `${quotedName(connector)} sends to ${plainName(edge)}, which is subscribed, so the organization already sends to it by itself: remove the connector.`,
  },
  *check({ design, indexes }) {
    if (!indexes.byKind.server.some(({ subscribedSiteId }) => subscribedSiteId !== undefined)) return
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      if (isOfEdgeSync(connector)) continue
      const targets = deliveryTargets(connector, design)
      const edge = targets.find(
        ({ node }) => node.kind === 'server' && node.role === 'edge' && node.subscribedSiteId !== undefined,
      )?.node
      if (!edge) continue
      yield {
        message: 'explicit',
        data: { connector: named(connector), edge: named(edge) },
        subject: connector.id,
        parameter: 'SmartHosts',
        about: [edge.id],
        ...(targets.length === 1 && {
          fix: { title: titled('removeItem', { item: named(connector) }), edit: removeItems([connector.id]) },
        }),
      }
    }
  },
})
