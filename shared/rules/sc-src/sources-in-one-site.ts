import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { sourcesOf } from '../../model/relations'
import type { Server } from '../../model/server'
import { siteOf } from '../../model/sites'
import { organizationRule } from '../rule'
import { named, nameIn, type Name, type Named } from '../data'
import { ands } from '../words/lists'
import { quotedName } from '../words/names'

export const sourcesInOneSite = organizationRule({
  id: 'SC-SRC-004',
  severity: 'warning',
  title: 'The sources of a connector stand in one site',
  why: 'Mail goes to the sources in the closest Active Directory site. Sources in other sites take no part in the load, and Edge subscriptions of several sites are not balanced at all.',
  remedy: 'Use one connector for each site, with costs that say which comes first.',
  references: ['Edge subscriptions', 'Connector selection'],
  messages: {
    severalSites: ({ connector, sites }: { connector: Named; sites: readonly Name[] }) =>
      `${quotedName(connector)} has sources in several sites, ${ands(sites)}, which do not share the load: check the routing, or use one connector for each site.`,
  },
  *check({ design, indexes }) {
    if (design.organization.sites.length < 2) return
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      const sites = new Set(sourcesOf(connector, design).flatMap((server) => sendingSiteOf(server, design) ?? []))
      if (sites.size < 2) continue
      yield {
        message: 'severalSites',
        data: { connector: named(connector), sites: [...sites].map((site) => siteName(site, design)) },
        subject: connector.id,
        parameter: 'SourceTransportServers',
      }
    }
  },
})

/** The site of a server, or the one that an Edge server is subscribed to. */
function sendingSiteOf(server: Server, design: Design): string | undefined {
  return server.role === 'edge' ? server.subscribedSiteId : siteOf(server, design)
}

function siteName(id: string, design: Design): Name {
  return nameIn(design.organization.sites.find((site) => site.id === id) ?? { name: id })
}
