import { find, type Design } from './design'
import type { Server } from './server'

/** The id of a server's AD site: that of the areas in which it stands, else its own field; Edge servers have none. */
export function siteOf(server: Server, design: Design): string | undefined {
  return server.role === 'edge' ? undefined : (siteOfZones(server, design) ?? server.siteId)
}

/** The id of the AD site of the areas in which something stands: the innermost that has one. */
export function siteOfZones({ zoneId }: Pick<Server, 'zoneId'>, design: Design): string | undefined {
  const seen = new Set<string>()
  for (let id = zoneId; id !== undefined && !seen.has(id);) {
    seen.add(id)
    const zone = find(design, 'zone', id)
    if (zone?.type === 'adSite' && zone.siteId !== undefined) return zone.siteId
    id = zone?.zoneId
  }
  return undefined
}
