import { canonicalDomain, isWithinDomain } from '../exchange/domains'
import { domainNameOf } from '../model/accepted-domains'
import type { Design, Item } from '../model/design'
import { settings } from '../model/settings'

/**
 * Whether an object has to do with a domain: a host in it, a partner, tenant or accepted domain of it or below it, a Send
 * connector with an address space for it. `*` and `--` are no hit: they are for every domain.
 */
export function meetsDomain(item: Item, domain: string, design: Design): boolean {
  const wanted = canonicalDomain(domain)
  return domainsOf(item, design).some((name) => isWithinDomain(canonicalDomain(name.replace(/^\*\./, '')), wanted))
}

function domainsOf(item: Item, design: Design): readonly string[] {
  switch (item.kind) {
    case 'server':
      return [item.fqdn]
    case 'gateway':
    case 'application':
      return item.hostNames
    case 'partner':
      return [...item.domains, ...item.hostNames]
    case 'exchangeOnline':
      return [...item.tenantDomains, ...item.hostNames]
    case 'acceptedDomain':
      return [domainNameOf(item, design)]
    case 'certificate':
      return item.names
    case 'inboundRoute':
      return item.recipients
    case 'sendConnector':
      return (settings(item, design).AddressSpaces.value ?? []).map(({ address }) => address)
    default:
      return []
  }
}
