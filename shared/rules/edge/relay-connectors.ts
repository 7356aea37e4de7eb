import { canonicalDomain } from '../../exchange/domains'
import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { AcceptedDomain } from '../../model/organization-items'
import { sourcesOf } from '../../model/relations'
import type { Server } from '../../model/server'
import { spaceIndex } from '../../routing/space-index'

/** The relay domains of one type, each with the enabled Send connectors that name it in an address space. */
export function relayDomains(
  design: Design,
  type: AcceptedDomain['domainType'],
  home: string = organizationHome,
): readonly { readonly domain: AcceptedDomain; readonly connectors: readonly SendConnector[] }[] {
  const domains = (indexes(design).acceptedDomainsAt.get(home) ?? []).filter(({ domainType }) => domainType === type)
  const { exact, below } = spaceIndex(design, home)
  return domains.map((domain) => {
    const name = canonicalDomain(domain.domainName.trim().replace(/^\*\./, ''))
    const takers = [...(exact.get(name) ?? []), ...(below.get(name) ?? [])]
    return { domain, connectors: [...new Set(takers.map(({ connector }) => connector))] }
  })
}

/** The Edge server that sends for a connector: its home, or an Edge subscription among its sources. */
export function edgeOf(connector: SendConnector, design: Design): Server | undefined {
  return sourcesOf(connector, design).find(({ role }) => role === 'edge')
}
