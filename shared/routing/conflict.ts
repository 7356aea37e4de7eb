import { bindingCovers } from '../exchange/bindings'
import { overlapsPartially, rangesEqual } from '../exchange/ranges'
import type { ReceiveSettings } from '../model/settings'

/** Why two Receive connectors of one server cannot stand beside each other (connectors.md g 2 to 4). */
export type ListenerConflict = 'equal' | 'partial' | 'role'

/**
 * Whether two Receive connectors of one server conflict: `role` when different transport services share an address and port;
 * `equal` when a common listener has an equal range entry; `partial` when two entries on one port overlap with neither
 * containing the other. A transport role that is not stated is not compared.
 */
export function listenerConflict(a: ReceiveSettings, b: ReceiveSettings): ListenerConflict | undefined {
  let sameListener = false
  let samePort = false
  for (const { binding: one } of a.Bindings.value ?? []) {
    for (const { binding: other } of b.Bindings.value ?? []) {
      if (one.port !== other.port) continue
      const covers = bindingCovers(one, other)
      const covered = bindingCovers(other, one)
      samePort ||= covers || covered
      sameListener ||= covers && covered
    }
  }
  if (!samePort) return undefined
  const [roleA, roleB] = [a.TransportRole.value, b.TransportRole.value]
  if (roleA !== undefined && roleB !== undefined && roleA !== roleB) return 'role'
  return rangeConflict(a, b, sameListener)
}

function rangeConflict(a: ReceiveSettings, b: ReceiveSettings, sameListener: boolean): ListenerConflict | undefined {
  let partial = false
  for (const { range: one } of a.RemoteIPRanges.value ?? []) {
    for (const { range: other } of b.RemoteIPRanges.value ?? []) {
      if (sameListener && rangesEqual(one, other)) return 'equal'
      partial ||= overlapsPartially(one, other)
    }
  }
  return partial ? 'partial' : undefined
}
