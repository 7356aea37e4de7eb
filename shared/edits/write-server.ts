import type { Design, Item } from '../model/design'
import { isDeepEqual } from '../model/equal'
import type { Server } from '../model/server'
import { withItems } from './edit'

type Changes = Readonly<Record<string, Item | undefined>>

/**
 * A server as it is now: in both maps where it exists, since correcting what exists is no change to be scripted. What a
 * person designs on it (its subscription) differs from the baseline until it is done. What changes
 * along with it, in either map, is written in the same stroke: copying the maps is what takes time in a large design.
 */
export function writeServer(
  design: Design,
  server: Server,
  along: { items?: Changes; baseline?: Changes } = {},
): Design {
  const items = withItems(design.items, { [server.id]: server, ...along.items })
  const before = design.baseline[server.id]
  const known = before?.kind === 'server' ? { [server.id]: existing(server, before) } : {}
  const baseline = withItems(design.baseline, { ...known, ...along.baseline })
  return { ...design, items, baseline }
}

function existing(server: Server, before: Server): Item {
  const { subscribedSiteId: _, ...rest } = server
  const now: Server = {
    ...rest,
    ...(before.subscribedSiteId !== undefined &&
      server.role === 'edge' && { subscribedSiteId: before.subscribedSiteId }),
  }
  // What exists and is unchanged is one object in both maps, so that comparing them costs nothing.
  return isDeepEqual(now, server) ? server : now
}
