import { organizationHome } from '../../model/connectors'
import { sourcesOf } from '../../model/relations'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const oneKindOfSource = organizationRule({
  id: 'SC-SRC-002',
  severity: 'error',
  title: 'Sources are Edge subscriptions, or Mailbox and Hub servers',
  why: 'Exchange does not take Edge subscriptions together with Mailbox or Hub servers as the sources of one Send connector.',
  remedy: 'Keep one kind of source, and use a second connector for the other.',
  references: ['New-SendConnector'],
  hides: ['SC-SRC-003'],
  messages: {
    mixed: ({ connector, edge, internal }: { connector: Named; edge: Named; internal: Named }) =>
      `${quotedName(connector)} has the Edge server ${plainName(edge)} and ${plainName(internal)} as its sources, and Exchange takes one kind only: remove one of the two.`,
  },
  *check({ design, indexes }) {
    if (indexes.byKind.server.every(({ role }) => role !== 'edge')) return
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      const sources = sourcesOf(connector, design)
      const edge = sources.find(({ role }) => role === 'edge')
      const internal = sources.find(({ role }) => role !== 'edge')
      if (!edge || !internal) continue
      yield {
        message: 'mixed',
        data: { connector: named(connector), edge: named(edge), internal: named(internal) },
        subject: connector.id,
        parameter: 'SourceTransportServers',
      }
    }
  },
})
