import { canonicalDomain } from '../../exchange/domains'
import { organizationHome } from '../../model/connectors'
import { settings } from '../../model/settings'
import { canonicalDomainOf } from '../../routing/accepted-domain'
import { entered, named, type EnteredText, type Named } from '../data'
import { isToExchangeOnline } from '../facts/hybrid'
import { organizationRule } from '../rule'
import { nameOf } from '../words/names'

export const tenantDomainAccepted = organizationRule({
  id: 'HYB-009',
  severity: 'info',
  title: 'The organization accepts the routing domain of its tenant',
  why: 'The Hybrid Configuration wizard adds the domain such as contoso.mail.onmicrosoft.com to the accepted domains, so that remote mailboxes get an address in it. Without it such addresses are not stamped and their mail is not routed to the tenant.',
  remedy: 'Run the Hybrid Configuration wizard, or add the accepted domain.',
  references: ['Hybrid Configuration wizard', 'Accepted domains'],
  messages: {
    missing: ({ tenant, domain }: { tenant: Named; domain: EnteredText }) =>
      `${nameOf(tenant)} has the domain ${domain}, which is no accepted domain of the organization: the Hybrid Configuration wizard adds it.`,
  },
  *check({ design, indexes }) {
    const { exchangeOnline, sendConnector } = indexes.byKind
    const isHybrid = sendConnector.some((connector) => {
      const read = settings(connector, design)
      return read.CloudServicesMailEnabled.value === true && isToExchangeOnline(read)
    })
    if (!isHybrid) return
    const accepted = new Set(
      (indexes.acceptedDomainsAt.get(organizationHome) ?? []).map((domain) => canonicalDomainOf(domain, design)),
    )
    for (const tenant of exchangeOnline) {
      const domain = tenant.tenantDomains.find((one) => !accepted.has(canonicalDomain(one.trim())))
      if (domain === undefined) continue
      yield { message: 'missing', data: { tenant: named(tenant), domain: entered(domain) }, subject: tenant.id }
    }
  },
})
