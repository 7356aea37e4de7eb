import type { Design, Item } from '../model/design'
import { isDeepEqual } from '../model/equal'
import type { Server } from '../model/server'
import { withItems } from './edit'

/**
 * A server as it is now: in both maps where it exists, since correcting what exists is no change to be scripted. What a
 * person designs on it (its subscription, its transport settings) differs from the baseline until it is done.
 */
export function writeServer(design: Design, server: Server): Design {
  const items = withItems(design.items, { [server.id]: server })
  const before = design.baseline[server.id]
  if (before?.kind !== 'server') return { ...design, items }
  return { ...design, items, baseline: withItems(design.baseline, { [server.id]: existing(server, before) }) }
}

function existing(server: Server, before: Server): Item {
  const { subscribedSiteId: _, ...rest } = server
  const now: Server = {
    ...rest,
    transportService: before.transportService,
    ...(before.subscribedSiteId !== undefined &&
      server.role === 'edge' && { subscribedSiteId: before.subscribedSiteId }),
  }
  // What exists and is unchanged is one object in both maps, so that comparing them costs nothing.
  return isDeepEqual(now, server) ? server : now
}
