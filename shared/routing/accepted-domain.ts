import { canonicalDomain, isWithinDomain, parseDomain } from '../exchange/domains'
import { keptWhile } from '../kept'
import { domainNameOf, domainTypeOf } from '../model/accepted-domains'
import { organizationHome } from '../model/connectors'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import type { AcceptedDomain } from '../model/organization-items'
import type { Server } from '../model/server'

/**
 * The accepted domain that holds a recipient's domain (canonical form): the exact one, else the longest `*.domain`. An
 * unsubscribed Edge knows its own only; EdgeSync gives a subscribed one the organization's.
 */
export function acceptedDomainFor(design: Design, server: Server, domain: string): AcceptedDomain | undefined {
  const lists = listsAt(design, server)
  for (const { exact } of lists) {
    const found = exact.get(domain)
    if (found) return found
  }
  return lists
    .flatMap(({ below }) => below.filter((known) => isWithinDomain(domain, known.domain)))
    .toSorted((a, b) => b.domain.length - a.domain.length)[0]?.item
}

/** Whether an accepted domain `*.domain` holds all domains below this one (canonical form). */
export function acceptsSubdomains(design: Design, server: Server, domain: string): boolean {
  return listsAt(design, server).some(({ below }) => below.some((known) => isWithinDomain(domain, known.domain)))
}

/** An accepted domain in no form that Exchange reads (ORG-001): any domain may be meant. */
export function hasUnreadable(design: Design, home: string): boolean {
  return (indexes(design).acceptedDomainsAt.get(home) ?? []).some((domain) => !isReadable(domain, design))
}

export function isReadable(domain: AcceptedDomain, design: Design): boolean {
  return parseDomain(bareDomain(domain, design)).ok
}

/** The domain in canonical form, without the wildcard of `*.domain`. */
export function canonicalDomainOf(domain: AcceptedDomain, design: Design): string {
  return canonicalDomain(bareDomain(domain, design))
}

function bareDomain(domain: AcceptedDomain, design: Design): string {
  return domainNameOf(domain, design).trim().replace(/^\*\./, '')
}

/** The address space `--` of an Edge stands for its authoritative and internal relay domains. */
export function isOfAcceptedDomains(domain: AcceptedDomain | undefined, design: Design): boolean {
  return domain !== undefined && domainTypeOf(domain, design) !== 'ExternalRelay'
}

function listsAt(design: Design, server: Server): readonly DomainList[] {
  return listsOf(
    design,
    server.role === 'edge' && server.subscribedSiteId === undefined ? [server.id] : homesOf(server),
  )
}

function homesOf(server: Server): readonly string[] {
  return server.role === 'edge' ? [server.id, organizationHome] : [organizationHome]
}

interface DomainList {
  readonly exact: ReadonlyMap<string, AcceptedDomain>
  readonly below: readonly { readonly domain: string; readonly item: AcceptedDomain }[]
}

function listsOf(design: Design, homes: readonly string[]): readonly DomainList[] {
  return homes.flatMap((home) => {
    const items = indexes(design).acceptedDomainsAt.get(home)
    return items ? [listOf(items, design)] : []
  })
}

const listOf = keptWhile(
  (items: readonly AcceptedDomain[], _design: Design) => [items],
  (items, design): DomainList => {
    const exact = new Map<string, AcceptedDomain>()
    const below: { domain: string; item: AcceptedDomain }[] = []
    for (const item of items) {
      const name = domainNameOf(item, design).trim()
      if (name.startsWith('*.')) below.push({ domain: canonicalDomain(name.slice(2)), item })
      else if (!exact.has(canonicalDomain(name))) exact.set(canonicalDomain(name), item)
    }
    return { exact, below }
  },
)
