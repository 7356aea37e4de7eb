import { domainTypeOf } from '../../model/accepted-domains'
import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { AcceptedDomain, DomainType } from '../../model/organization-items'
import { sourcesOf } from '../../model/relations'
import type { Server } from '../../model/server'
import { canonicalDomainOf } from '../../routing/accepted-domain'
import { spaceIndex } from '../../routing/space-index'

/** The relay domains of one type, each with the enabled Send connectors that name it in an address space. */
export function relayDomains(
  design: Design,
  type: DomainType,
  home: string = organizationHome,
): readonly { readonly domain: AcceptedDomain; readonly connectors: readonly SendConnector[] }[] {
  const domains = (indexes(design).acceptedDomainsAt.get(home) ?? []).filter(
    (domain) => domainTypeOf(domain, design) === type,
  )
  const { exact, below } = spaceIndex(design, home)
  return domains.map((domain) => {
    const name = canonicalDomainOf(domain, design)
    const takers = [...(exact.get(name) ?? []), ...(below.get(name) ?? [])]
    return { domain, connectors: [...new Set(takers.map(({ connector }) => connector))] }
  })
}

/** The Edge server that sends for a connector: its home, or an Edge subscription among its sources. */
export function sendingEdge(connector: SendConnector, design: Design): Server | undefined {
  return sourcesOf(connector, design).find(({ role }) => role === 'edge')
}
