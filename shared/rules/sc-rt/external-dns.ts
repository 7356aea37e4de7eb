import type { Design } from '../../model/design'
import { textsOf } from '../../model/parameter-value'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { transportServiceOf } from '../../model/transport-settings'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { quotedName, namesAndMore } from '../words/names'

export const externalDnsConfigured = organizationRule({
  id: 'SC-RT-007',
  severity: 'warning',
  title: 'A connector with external DNS finds its DNS servers on every source',
  why: 'UseExternalDNSServersEnabled asks the servers listed in ExternalDNSServers of each source server. The list is empty after setup, and it is ignored as long as ExternalDNSAdapterEnabled is on.',
  remedy: 'On each source server list the DNS servers and set ExternalDNSAdapterEnabled to $false.',
  references: ['Set-TransportService'],
  hides: ['DNS-001'],
  messages: {
    empty: ({ connector, server }: { connector: Named; server: readonly Named[] }) =>
      `${quotedName(connector)} uses external DNS servers, but none are listed on ${namesAndMore(server)}: fill in ExternalDNSServers there.`,
    adapter: ({ connector, server }: { connector: Named; server: readonly Named[] }) =>
      `${quotedName(connector)} uses external DNS servers, but those of the network adapter are asked on ${namesAndMore(server)}: set ExternalDNSAdapterEnabled to $false there.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      if (settings(connector, design).UseExternalDNSServersEnabled.value !== true) continue
      const sources = sourcesOf(connector, design)
      for (const message of ['empty', 'adapter'] as const) {
        const servers = sources.filter((server) => whatIsMissing(server, design) === message)
        if (servers.length === 0) continue
        yield {
          message,
          data: { connector: named(connector), server: servers.map(named) },
          subject: connector.id,
          parameter: 'UseExternalDNSServersEnabled',
          about: servers.map(({ id }) => id),
        }
      }
    }
  },
})

function whatIsMissing(server: Server, design: Design): 'empty' | 'adapter' | undefined {
  const read = settings(transportServiceOf(server, design), design)
  if (textsOf(read.ExternalDNSServers.entered).length === 0) return 'empty'
  return read.ExternalDNSAdapterEnabled.value === false ? undefined : 'adapter'
}
