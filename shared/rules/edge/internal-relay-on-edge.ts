import { organizationRule } from '../rule'
import { named, namedDomain, type Named, type NamedDomain } from '../data'
import { domainText } from '../words/domains'
import { plainName, quotedName } from '../words/names'
import { sendingEdge, relayDomains } from './relay-connectors'

export const internalRelayOnEdge = organizationRule({
  id: 'EDGE-014',
  severity: 'warning',
  title: 'An internal relay domain is sent on by a server inside',
  why: 'Recipients of an internal relay domain may have mailboxes in the organization, so a Mailbox or Hub server has to look first. A Send connector for the domain belongs there, and not on the subscribed Edge server.',
  remedy: 'Give the Send connector Mailbox or Hub servers as sources.',
  references: ['Accepted domains'],
  messages: {
    onEdge: ({ connector, domain, edge }: { connector: Named; domain: NamedDomain; edge: Named }) =>
      `${quotedName(connector)} sends mail for the internal relay domain “${domainText(domain)}” from the subscribed Edge server ${plainName(edge)}: choose Mailbox or Hub servers as sources.`,
  },
  *check({ design }) {
    for (const { domain, connectors } of relayDomains(design, 'InternalRelay')) {
      for (const connector of connectors) {
        const edge = sendingEdge(connector, design)
        if (edge?.subscribedSiteId === undefined) continue
        yield {
          message: 'onEdge',
          data: { connector: named(connector), domain: namedDomain(domain, design), edge: named(edge) },
          subject: connector.id,
          parameter: 'SourceTransportServers',
          about: [domain.id],
        }
      }
    }
  },
})
