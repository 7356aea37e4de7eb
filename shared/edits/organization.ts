import { find, type Design, type Item, type Organization } from '../model/design'
import { freeName, nextId, nextSiteId, takenNames } from '../model/ids'
import { indexes } from '../model/indexes'
import { itemList } from '../model/lists'
import type { AcceptedDomain, Certificate } from '../model/organization-items'
import { namesOf } from './add'
import { changeItem, changeOrganization } from './change'
import { copyAcceptedDomains } from './connect/additions'
import { asDefault } from './default-domain'
import { idWhenDrawn } from './drawn-again'
import { setItems, withItems, type Edit } from './edit'
import { standingFor } from './existing-domain'
import { nameForDomain } from './generated-names'
import { renameAutomatic, unsubscribeEdge } from './subscribe'

/** An accepted domain to be created, at home in the organization or on an Edge; the first of its home is the default one. */
export function addAcceptedDomain(domainName: string, home: string): Edit {
  return (design) => {
    const siblings = indexes(design).acceptedDomainsAt.get(home) ?? []
    const name = freeName(takenNames(siblings), domainName)
    const id = idWhenDrawn(design, 'acceptedDomain', name, (domain) => domain.home === home)
    const item: AcceptedDomain = {
      kind: 'acceptedDomain',
      id,
      origin: 'designed',
      name,
      home,
      parameters: { DomainName: domainName, DomainType: 'Authoritative' },
    }
    return setItems(design, { [id]: asDefault(item, siblings.length === 0) })
  }
}

/** An accepted domain stands for another domain; a name that was made from the domain follows it. */
export function setDomainName(id: string, domainName: string): Edit {
  return (design) => {
    const domain = find(design, 'acceptedDomain', id)
    if (!domain) return design
    const name = nameForDomain(design, domain, domainName)
    return changeItem<'acceptedDomain'>(id, { ...standingFor(domain, domainName), name })(design)
  }
}

/** An Edge server that keeps its own list accepts this domain of the organization too, unless it does already. */
export function acceptOnEdge(domainId: string, edgeId: string): Edit {
  return (design) => {
    const edge = find(design, 'server', edgeId)
    return edge ? copyAcceptedDomains(design, edge, ({ id }) => id === domainId) : design
  }
}

/** An Edge server that keeps its own list accepts every domain of the organization. */
export function acceptAllOnEdge(edgeId: string): Edit {
  return (design) => {
    const edge = find(design, 'server', edgeId)
    return edge ? copyAcceptedDomains(design, edge) : design
  }
}

/** A certificate that the drawing knows, on the servers given. */
export function addCertificate(name: string, servers: readonly string[]): Edit {
  return (design) => {
    const id = nextId(design, 'certificate')
    const item: Certificate = {
      kind: 'certificate',
      id,
      origin: 'designed',
      name: freeName(namesOf(design, 'certificate'), name),
      subject: '',
      issuer: '',
      names: [],
      selfSigned: false,
      services: ['SMTP'],
      servers: [...servers],
      trustedBy: [],
    }
    return setItems(design, { [id]: item })
  }
}

/** An AD site, without an area on the canvas. */
export function addSite(name: string): Edit {
  return (design) =>
    changeOrganization({ sites: [...design.organization.sites, { id: nextSiteId(design.organization.sites), name }] })(
      design,
    )
}

/** A site under another name; EdgeSync's connectors are named for their site and follow. */
export function renameSite(id: string, name: string): Edit {
  return (design) => {
    const before = design.organization.sites.find((site) => site.id === id)
    if (!before || before.name === name) return design
    const sites = design.organization.sites.map((site) => (site.id === id ? { ...site, name } : site))
    return changeOrganization({ sites })(renameAutomatic(before.name, name)(design))
  }
}

/** Removes a site with its links and the Edge subscriptions to it; servers and areas no longer refer to it. */
export function removeSite(id: string): Edit {
  return (design) => {
    const subscribed = indexes(design).byKind.server.filter(({ subscribedSiteId }) => subscribedSiteId === id)
    const free = subscribed.reduce((current, edge) => unsubscribeEdge(edge.id)(current), design)
    const { sites, siteLinks } = free.organization
    const organization = {
      ...free.organization,
      sites: sites.filter((site) => site.id !== id),
      siteLinks: siteLinks.filter(({ from, to }) => from !== id && to !== id),
    }
    return { ...free, organization, items: withoutSite(free.items, id), baseline: withoutSite(free.baseline, id) }
  }
}

/** The cost of the IP site link between two sites, in either direction; `undefined` removes the link. */
export function setSiteLink(from: string, to: string, cost: number | undefined): Edit {
  return (design) => {
    const { siteLinks } = design.organization
    const at = siteLinks.findIndex((link) => isBetween(link, from, to))
    const link = cost === undefined ? [] : [{ from, to, cost }]
    const next = at === -1 ? [...siteLinks, ...link] : siteLinks.toSpliced(at, 1, ...link)
    return changeOrganization({ siteLinks: next })(design)
  }
}

/** The pairs of sites that no link joins yet, in the order of the sites. */
export function unlinkedSites({ sites, siteLinks }: Organization): readonly (readonly [string, string])[] {
  return sites.flatMap(({ id: from }, index) =>
    sites
      .slice(index + 1)
      .filter(({ id: to }) => !siteLinks.some((link) => isBetween(link, from, to)))
      .map(({ id: to }) => [from, to] as const),
  )
}

function isBetween(link: Organization['siteLinks'][number], one: string, other: string): boolean {
  return (link.from === one && link.to === other) || (link.from === other && link.to === one)
}

function withoutSite(items: Design['items'], id: string): Design['items'] {
  const changed = itemList(items).filter(
    (item) =>
      (item.kind === 'server' && (item.siteId === id || item.subscribedSiteId === id)) ||
      (item.kind === 'zone' && item.siteId === id),
  )
  return withItems(items, Object.fromEntries(changed.map((item) => [item.id, cleared(item, id)])))
}

function cleared(item: Item, site: string): Item {
  const { siteId, subscribedSiteId, ...rest } = item as Item & { siteId?: string; subscribedSiteId?: string }
  return {
    ...rest,
    ...(siteId !== undefined && siteId !== site && { siteId }),
    ...(subscribedSiteId !== undefined && subscribedSiteId !== site && { subscribedSiteId }),
  } as Item
}
