import { setParameter } from '../../edits/change'
import { organizationHome } from '../../model/connectors'
import { itemRule } from '../rule'

export const noSourcesOnEdge = itemRule({
  id: 'SC-SRC-001',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A connector of an Edge server states no source servers',
  why: 'A Send connector that lives on an Edge server is sent by that server alone; SourceTransportServers is not available there.',
  remedy: 'Remove SourceTransportServers.',
  references: ['New-SendConnector'],
  messages: {
    onEdge: ({ connector, server }) =>
      `“${connector}” lives on ${server ?? 'an Edge server'}, which is its only source: remove SourceTransportServers.`,
  },
  *check({ item, server, settings }) {
    if (item.home === organizationHome || settings.SourceTransportServers.from !== 'stated') return
    yield {
      message: 'onEdge',
      data: { connector: item.name, server: server?.name },
      subject: item.id,
      parameter: 'SourceTransportServers',
      fix: { title: 'Remove the source servers', edit: setParameter(item.id, 'SourceTransportServers', undefined) },
    }
  },
})
