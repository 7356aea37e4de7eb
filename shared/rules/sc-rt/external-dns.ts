import { textsOf } from '../../model/parameter-value'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { organizationRule } from '../rule'
import { statedBoolean } from '../stated-boolean'

export const externalDnsConfigured = organizationRule({
  id: 'SC-RT-007',
  severity: 'warning',
  title: 'A connector with external DNS finds its DNS servers on every source',
  why: 'UseExternalDNSServersEnabled asks the servers listed in ExternalDNSServers of each source server. The list is empty after setup, and it is ignored as long as ExternalDNSAdapterEnabled is on.',
  remedy: 'On each source server list the DNS servers and set ExternalDNSAdapterEnabled to $false.',
  references: ['Set-TransportService'],
  messages: {
    empty: ({ connector, server }) =>
      `“${connector}” uses external DNS servers, but ${server} lists none: fill in ExternalDNSServers there.`,
    adapter: ({ connector, server }) =>
      `“${connector}” uses external DNS servers, but ${server} asks those of its network adapter: set ExternalDNSAdapterEnabled to $false there.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      if (settings(connector, design).UseExternalDNSServersEnabled.value !== true) continue
      for (const server of sourcesOf(connector, design)) {
        const message = whatIsMissing(server)
        if (!message) continue
        yield {
          message,
          data: { connector: connector.name, server: server.name },
          subject: connector.id,
          parameter: 'UseExternalDNSServersEnabled',
          about: [server.id],
        }
      }
    }
  },
})

function whatIsMissing({ transportService }: Server): 'empty' | 'adapter' | undefined {
  if (textsOf(transportService.ExternalDNSServers).length === 0) return 'empty'
  return statedBoolean(transportService.ExternalDNSAdapterEnabled) === false ? undefined : 'adapter'
}
