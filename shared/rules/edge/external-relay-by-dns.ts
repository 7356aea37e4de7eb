import { organizationHome } from '../../model/connectors'
import { routesByDns } from '../../model/relations'
import { settings } from '../../model/settings'
import { canonicalDomainOf } from '../../routing/accepted-domain'
import { quickSelect } from '../../routing/space-index'
import { organizationRule } from '../rule'
import { named, namedDomain, type Named, type NamedDomain } from '../data'
import { domainText } from '../words/domains'
import { plainName, quotedName } from '../words/names'
import { sendingEdge, relayDomains } from './relay-connectors'

export const externalRelayByDns = organizationRule({
  id: 'EDGE-013',
  severity: 'error',
  title: 'An Edge server relays external domains to a smart host',
  why: 'The MX record of an external relay domain leads to the Edge server, which relays its mail. A Send connector with DNS routing on the Edge server looks up that same MX record and sends the mail to itself.',
  remedy: 'Give the Send connector the mail system of the domain as smart host.',
  references: ['Configure Internet mail flow through a subscribed Edge server'],
  hides: ['PATH-009', 'ORG-002'],
  messages: {
    loop: ({ connector, domain, edge }: { connector: Named; domain: NamedDomain; edge: Named }) =>
      `${quotedName(connector)} sends mail for the external relay domain “${domainText(domain)}” by DNS, and its MX record leads back to ${plainName(edge)}: use the mail system of the domain as smart host.`,
    loopOfAll: ({ connector, domain, edge }: { connector: Named; domain: NamedDomain; edge: Named }) =>
      `No Send connector of ${plainName(edge)} is for the external relay domain “${domainText(domain)}”, so ${quotedName(connector)} sends its mail by DNS, and its MX record leads back to ${plainName(edge)}: make a connector for the domain with its mail system as smart host, or correct its type.`,
  },
  *check({ design, indexes }) {
    const edges = indexes.byKind.server.filter(({ role }) => role === 'edge')
    for (const home of [organizationHome, ...edges.map(({ id }) => id)]) {
      for (const { domain, connectors } of relayDomains(design, 'ExternalRelay', home)) {
        for (const connector of connectors) {
          const edge = sendingEdge(connector, design)
          if (!edge || !routesByDns(settings(connector, design))) continue
          yield {
            message: 'loop',
            data: { connector: named(connector), domain: namedDomain(domain, design), edge: named(edge) },
            subject: connector.id,
            parameter: 'DNSRoutingEnabled',
            about: [domain.id],
          }
        }
      }
    }
    for (const edge of edges) {
      for (const { domain, connectors } of relayDomains(design, 'ExternalRelay', edge.id)) {
        if (edge.subscribedSiteId !== undefined || connectors.length > 0) continue
        const taker = quickSelect(design, edge, canonicalDomainOf(domain, design))
        if (!taker || !routesByDns(settings(taker, design))) continue
        yield {
          message: 'loopOfAll',
          data: { connector: named(taker), domain: namedDomain(domain, design), edge: named(edge) },
          subject: taker.id,
          parameter: 'AddressSpaces',
          about: [domain.id],
        }
      }
    }
  },
})
