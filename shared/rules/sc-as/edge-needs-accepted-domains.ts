import { settings } from '../../model/settings'
import { serverRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const edgeNeedsAcceptedDomains = serverRule({
  id: 'SC-AS-012',
  severity: 'warning',
  title: 'An Edge server with the address space -- has accepted domains',
  why: 'The address space -- stands for the accepted domains that the Edge server knows. Without EdgeSync it knows only those created on it, so without any the connector takes nothing, and mail from the Internet is refused.',
  remedy: 'Create the organization’s accepted domains on the Edge server, too.',
  references: ['Send connectors', 'Derived from documented facts'],
  hides: ['EDGE-008', 'PATH-002', 'PATH-007'],
  messages: {
    none: ({ connector, server }: { connector: Named; server: Named }) =>
      `${quotedName(connector)} takes the accepted domains of ${plainName(server)}, which has none: create the organization’s accepted domains there.`,
  },
  *check({ design, server, sendConnectors, acceptedDomains }) {
    if (server.role !== 'edge' || server.subscribedSiteId !== undefined || acceptedDomains.length > 0) return
    for (const connector of sendConnectors) {
      const spaces = settings(connector, design).AddressSpaces.value ?? []
      if (!spaces.some(({ address }) => address === '--')) continue
      yield {
        message: 'none',
        data: { connector: named(connector), server: named(server) },
        subject: connector.id,
        parameter: 'AddressSpaces',
        about: [server.id],
      }
    }
  },
})
