import { isWithinDomain } from '../../exchange/domains'
import type { SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import type { ExchangeOnline } from '../../model/ends'
import { deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import { isToExchangeOnline } from '../facts/hybrid'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const tenantThroughGateway = organizationRule({
  id: 'PATH-021',
  severity: 'warning',
  title: 'Nothing stands between Exchange and Exchange Online',
  why: 'Mail between the organization and its tenant carries headers by which both count as one organization. A gateway that changes SMTP on the way breaks them, and the mail is then treated as coming from outside.',
  remedy:
    'Let the connector for the tenant deliver by DNS, straight to Exchange Online, and let the tenant deliver straight to Exchange.',
  references: ['Transport options in Exchange hybrid deployments'],
  messages: {
    between: ({ connector, gateway }: { connector: Named; gateway: Named }) =>
      `${quotedName(connector)} sends mail for Exchange Online through ${plainName(gateway)}: let it deliver straight to Exchange Online, so that the headers of the organization stay whole.`,
    back: ({ tenant, gateway }: { tenant: Named; gateway: Named }) =>
      `Mail from ${plainName(tenant)} arrives through ${plainName(gateway)}, which has an address or name of ${plainName(tenant)}: let the tenant deliver straight to Exchange.`,
  },
  *check({ design, indexes }) {
    const { gateway, exchangeOnline, sendConnector, inboundRoute } = indexes.byKind
    if (gateway.length === 0) return
    for (const connector of sendConnector) {
      const between = deliveryTargets(connector, design).find(({ node }) => node.kind === 'gateway')?.node
      if (!between || !isForTenant(connector, exchangeOnline, design)) continue
      yield {
        message: 'between',
        data: { connector: named(connector), gateway: named(between) },
        subject: connector.id,
        parameter: 'SmartHosts',
        about: [between.id],
      }
    }
    for (const route of inboundRoute) {
      const from = design.items[route.from]
      if (from?.kind !== 'gateway') continue
      const tenant = exchangeOnline.find((one) => sharesHost(one, [...from.addresses, ...from.hostNames]))
      if (tenant)
        yield {
          message: 'back',
          data: { tenant: named(tenant), gateway: named(from) },
          subject: route.id,
          about: [from.id],
        }
    }
  },
})

function isForTenant(connector: SendConnector, tenants: readonly ExchangeOnline[], design: Design): boolean {
  const read = settings(connector, design)
  if (isToExchangeOnline(read)) return true
  const domains = tenants.flatMap(({ tenantDomains }) => tenantDomains.map((domain) => domain.toLowerCase()))
  return (read.AddressSpaces.value ?? []).some(({ address }) =>
    domains.some((domain) => isWithinDomain(address.replace(/^\*\./, ''), domain.replace(/^\*\./, ''))),
  )
}

/** The gateway is drawn where the tenant’s servers are said to be. */
function sharesHost({ addresses, hostNames }: ExchangeOnline, hosts: readonly string[]): boolean {
  const own = new Set([...addresses, ...hostNames].map((host) => host.trim().toLowerCase()))
  return hosts.some((host) => own.has(host.trim().toLowerCase()))
}
