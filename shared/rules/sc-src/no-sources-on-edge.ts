import { setParameter } from '../../edits/change'
import { organizationHome } from '../../model/connectors'
import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'

export const noSourcesOnEdge = itemRule({
  id: 'SC-SRC-001',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A connector of an Edge server states no source servers',
  why: 'A Send connector that lives on an Edge server is sent by that server alone; SourceTransportServers is not available there.',
  remedy: 'Remove SourceTransportServers.',
  references: ['New-SendConnector'],
  messages: {
    onEdge: ({ connector, server }: { connector: Named; server: Named | undefined }) =>
      `${quotedName(connector)} lives on ${server ? plainName(server) : 'an Edge server'}, which is its only source: remove SourceTransportServers.`,
  },
  *check({ item, server, settings }) {
    if (item.home === organizationHome || settings.SourceTransportServers.from !== 'stated') return
    yield {
      message: 'onEdge',
      data: { connector: named(item), server: server && named(server) },
      subject: item.id,
      parameter: 'SourceTransportServers',
      fix: { title: titled('removeSources'), edit: setParameter(item.id, 'SourceTransportServers', undefined) },
    }
  },
})
