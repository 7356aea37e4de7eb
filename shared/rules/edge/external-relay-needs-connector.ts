import { organizationRule } from '../rule'
import { named, namedDomain, type Named, type NamedDomain } from '../data'
import { domainText } from '../words/domains'
import { plainName } from '../words/names'
import { relayDomains } from './relay-connectors'

export const externalRelayNeedsConnector = organizationRule({
  id: 'EDGE-012',
  severity: 'warning',
  title: 'An external relay domain has a Send connector on the subscribed Edge server',
  why: 'The automatic connectors of EdgeSync take authoritative and internal relay domains inwards and everything else to the Internet by DNS. Mail for an external relay domain would follow its MX record, which leads back to the Edge server.',
  remedy:
    'Make a Send connector for the domain in the organization, with the Edge subscription as source and a smart host.',
  references: ['Configure Internet mail flow through a subscribed Edge server', 'Accepted domains'],
  hides: ['ORG-002'],
  messages: {
    none: ({ domain, edge }: { domain: NamedDomain; edge: Named }) =>
      `The external relay domain “${domainText(domain)}” has no Send connector of its own: make one with the Edge subscription ${plainName(edge)} as source and with a smart host.`,
  },
  *check({ design, indexes }) {
    const edge = indexes.byKind.server.find(({ subscribedSiteId }) => subscribedSiteId !== undefined)
    if (!edge) return
    for (const { domain, connectors } of relayDomains(design, 'ExternalRelay')) {
      if (connectors.length > 0) continue
      yield { message: 'none', data: { domain: namedDomain(domain, design), edge: named(edge) }, subject: domain.id }
    }
  },
})
