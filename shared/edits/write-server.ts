import type { Design, Item } from '../model/design'
import { isDeepEqual } from '../model/equal'
import { isReferredTo } from '../model/existing'
import type { Server } from '../model/server'
import { withItems } from './edit'

type Changes = Readonly<Record<string, Item | undefined>>

/**
 * A server as it is now: in both maps where it exists, since correcting what exists is no change to be scripted. What a
 * person designs on it differs from the baseline until it is done: its subscription, and its adapters where connectors that
 * exist mean their addresses. What changes along with it, in either map, is written in the same stroke: copying the maps is
 * what takes time in a large design.
 */
export function writeServer(
  design: Design,
  server: Server,
  along: { items?: Changes; baseline?: Changes } = {},
): Design {
  const items = withItems(design.items, { [server.id]: server, ...along.items })
  const before = design.baseline[server.id]
  const known = before?.kind === 'server' ? { [server.id]: corrected(server, before, design) } : {}
  const baseline = withItems(design.baseline, { ...known, ...along.baseline })
  return { ...design, items, baseline }
}

function corrected(server: Server, before: Server, { baseline }: Design): Server {
  if (server.adapters === before.adapters || !isReferredTo(server.id, baseline)) return existingServer(server, before)
  return existingServer({ ...server, adapters: before.adapters }, before, server)
}

/** A server as it exists: subscribed as it was; the same object as the one that is drawn where they do not differ. */
export function existingServer(server: Server, before: Server | undefined, drawn = server): Server {
  const { subscribedSiteId: _, ...rest } = server
  const subscribed = server.role === 'edge' ? before?.subscribedSiteId : undefined
  const now: Server = { ...rest, ...(subscribed !== undefined && { subscribedSiteId: subscribed }) }
  // What exists and is unchanged is one object in both maps, so that comparing them costs nothing.
  return isDeepEqual(now, drawn) ? drawn : now
}
