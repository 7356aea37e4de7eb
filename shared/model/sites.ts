import { find, type Design } from './design'
import type { Server } from './server'

/** The id of a server's AD site: its site zone's (the innermost), else its own field; Edge servers have none. */
export function siteOf(server: Server, design: Design): string | undefined {
  if (server.role === 'edge') return undefined
  const seen = new Set<string>()
  for (let id = server.zoneId; id !== undefined && !seen.has(id);) {
    seen.add(id)
    const zone = find(design, 'zone', id)
    if (zone?.type === 'adSite' && zone.siteId !== undefined) return zone.siteId
    id = zone?.zoneId
  }
  return server.siteId
}
