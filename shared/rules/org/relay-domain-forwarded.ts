import { domainNameOf, domainTypeOf } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import type { AcceptedDomain, DomainType } from '../../model/organization-items'
import { indexes } from '../../model/indexes'
import { settings } from '../../model/settings'
import { organizationRule } from '../rule'
import { keysForDomain, takersAt } from '../sc-sel/coverage'
import { hasSmartHosts } from '../facts/send-connector'
import { namedDomain, type NamedDomain } from '../data'
import { domainText } from '../words/domains'
import { relayDomain } from '../words/exchange'

export const relayDomainForwarded = organizationRule({
  id: 'ORG-002',
  severity: 'warning',
  title: 'A relay domain is forwarded by a connector with a smart host',
  why: 'Exchange accepts mail for an internal or external relay domain and passes on what is not for its own mailboxes. Without a Send connector to the mail system behind it, that mail goes nowhere; by DNS it comes back, as the MX record leads to the Edge server. Without an Edge server the MX record may lead to the other system.',
  remedy: 'Make a Send connector for the domain with the other mail system as smart host.',
  references: ['Accepted domains'],
  messages: {
    nowhere: ({ domain, type }: { domain: NamedDomain; type: Exclude<DomainType, 'Authoritative'> }) =>
      `“${domainText(domain)}” is ${relayDomain(type)}, but no Send connector with a smart host takes it: make one to the mail system behind it.`,
  },
  *check({ design, indexes: { byKind } }) {
    for (const domain of byKind.acceptedDomain) {
      const type = domainTypeOf(domain, design)
      if (type === 'Authoritative' || !isBehindEdge(domain, design) || isForwarded(domain, design)) continue
      yield {
        message: 'nowhere',
        data: { domain: namedDomain(domain, design), type },
        subject: domain.id,
        parameter: 'DomainType',
      }
    }
  },
})

/** Without an Edge server its mail follows the MX record of the domain like any other, which may lead to the other system. */
function isBehindEdge({ home }: AcceptedDomain, design: Design): boolean {
  return home !== organizationHome || indexes(design).byKind.server.some(({ role }) => role === 'edge')
}

function isForwarded(domain: AcceptedDomain, design: Design): boolean {
  const takers = takersAt(homeOf(domain, design), design)
  const ofEdge = domain.home !== organizationHome && domainTypeOf(domain, design) === 'InternalRelay' ? ['--'] : []
  return [...keysForDomain(domainNameOf(domain, design).trim().replace(/^\*\./, '')), ...ofEdge].some((key) =>
    (takers.get(key) ?? []).some((connector) => hasSmartHosts(settings(connector, design))),
  )
}

/** Where the connectors for the domain are: EdgeSync leaves a subscribed Edge none of its own. */
function homeOf({ home }: AcceptedDomain, design: Design): string {
  return find(design, 'server', home)?.subscribedSiteId === undefined ? home : organizationHome
}
