import type { Design, Item, Site } from '../../model/design'
import { nextSiteId } from '../../model/ids'
import type { Clip } from './clip'

/** The clip with the sites of the design in place of its own, by name, and the design with those that it lacks. */
export function inSitesOf(clip: Clip, design: Design): { readonly clip: Clip; readonly design: Design } {
  const { items, organization } = clip.design
  const used = new Set(clip.ids.flatMap((id) => siteIdOf(items[id]) ?? []))
  const now = new Map<string, string>()
  const sites: Site[] = [...design.organization.sites]
  for (const { id, name } of organization.sites.filter((site) => used.has(site.id))) {
    const known = sites.find((site) => site.name.toLowerCase() === name.toLowerCase())
    const site = known ?? { id: nextSiteId(sites), name }
    if (!known) sites.push(site)
    now.set(id, site.id)
  }
  const added = sites.length > design.organization.sites.length
  return {
    clip: {
      ...clip,
      design: { ...clip.design, items: mapped(items, now), baseline: mapped(clip.design.baseline, now) },
    },
    design: added ? { ...design, organization: { ...design.organization, sites } } : design,
  }
}

function siteIdOf(item: Item | undefined): string | undefined {
  return item && 'siteId' in item ? item.siteId : undefined
}

function mapped(items: Design['items'], now: ReadonlyMap<string, string>): Design['items'] {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, inSite(item, now)]))
}

function inSite(item: Item, now: ReadonlyMap<string, string>): Item {
  const before = siteIdOf(item)
  if (before === undefined || now.get(before) === before) return item
  const { siteId: _, ...rest } = item as Item & { siteId?: string }
  const siteId = now.get(before)
  return { ...rest, ...(siteId !== undefined && { siteId }) } as Item
}
