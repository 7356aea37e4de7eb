import { organizationHome } from '../../model/connectors'
import { sourcesOf, deliveryTargets } from '../../model/relations'
import { isOfEdgeSync } from '../facts/edgesync-connectors'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const betweenMailboxServers = organizationRule({
  id: 'PATH-022',
  severity: 'warning',
  title: 'Mailbox servers of one organization need no connector between them',
  why: 'Mailbox and Hub servers pass mail to each other by an implicit connector that nobody has to make. An explicit Send connector between them only adds something to keep up.',
  remedy: 'Remove the Send connector, unless it serves a purpose of its own.',
  references: ['Send connectors'],
  messages: {
    unnecessary: ({ connector, server }: { connector: Named; server: Named }) =>
      `${quotedName(connector)} sends from one Mailbox server of the organization to another, ${plainName(server)}: Exchange does that by itself, so remove the connector.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      if (isOfEdgeSync(connector)) continue
      const sources = sourcesOf(connector, design)
      if (!sources.some(({ role }) => role !== 'edge')) continue
      const target = deliveryTargets(connector, design).find(
        ({ node }) => node.kind === 'server' && node.role !== 'edge' && !sources.includes(node),
      )?.node
      if (!target) continue
      yield {
        message: 'unnecessary',
        data: { connector: named(connector), server: named(target) },
        subject: connector.id,
        parameter: 'SmartHosts',
        about: [target.id],
      }
    }
  },
})
