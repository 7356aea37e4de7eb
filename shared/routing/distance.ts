import type { Design } from '../model/design'
import type { Server } from '../model/server'
import { siteOf } from '../model/sites'
import { siteCosts } from './site-costs'

/** How near the nearest source server is, nearest first. */
export const proximities = ['thisServer', 'sameSite', 'remoteSite'] as const
export type Proximity = (typeof proximities)[number]

export interface Distance {
  readonly proximity: Proximity
  /** Sum of site link costs to the cheapest source server; undefined where no drawn link reaches one. */
  readonly siteCost: number | undefined
}

/** The way from a server to the source servers of a connector; servers without a site count as being in one. */
export function distanceTo(from: Server, sources: readonly Server[], design: Design): Distance | undefined {
  if (sources.length === 0) return undefined
  if (sources.includes(from)) return { proximity: 'thisServer', siteCost: 0 }
  const here = routingSite(from, design)
  if (sources.some((source) => routingSite(source, design) === here)) return { proximity: 'sameSite', siteCost: 0 }
  const costs = here === undefined ? undefined : siteCosts(design.organization.siteLinks, here)
  const reached = sources.flatMap((source) => costs?.get(routingSite(source, design) ?? '') ?? [])
  return {
    proximity: 'remoteSite',
    siteCost: reached.length > 0 ? reached.reduce((a, b) => Math.min(a, b)) : undefined,
  }
}

/** Whether a server sees a scoped connector: it is in the site of one of the source servers. */
export function seesScoped(from: Server, sources: readonly Server[], design: Design): boolean {
  const here = routingSite(from, design)
  return sources.some((source) => source === from || routingSite(source, design) === here)
}

/** An Edge counts as part of the site that it is subscribed to. */
function routingSite(server: Server, design: Design): string | undefined {
  return server.role === 'edge' ? server.subscribedSiteId : siteOf(server, design)
}
