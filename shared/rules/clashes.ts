import type { ReceiveConnector } from '../model/connectors'
import type { Design } from '../model/design'
import { settings } from '../model/settings'
import { rememberedOf } from '../remembered'
import type { ServerContext } from './rule'
import { serviceOf } from './service-of'
import type { Clash, Socket } from './sockets'

/** A connector to change, the other that is in its way, and where they meet. */
export interface Blame {
  readonly connector: ReceiveConnector
  readonly other: ReceiveConnector
  readonly socket: Socket
  readonly otherSocket: Socket
  /** One of the two is disabled: whether it counts is unverified. */
  readonly isUnsure: boolean
}

/** Where the Receive connectors of a server listen; those whose transport role is not stated are left out. */
export const socketsOf = rememberedOf(({ design, server, receiveConnectors }: ServerContext): readonly Socket[] =>
  receiveConnectors.flatMap((connector, order) => {
    const service = serviceOf(connector, server, design)
    if (service === undefined) return []
    const { Bindings, RemoteIPRanges } = settings(connector, design)
    const ranges = (RemoteIPRanges.value ?? []).map(({ range }) => range)
    return (Bindings.value ?? []).map(({ binding }) => ({
      connector: connector.id,
      order,
      service,
      binding,
      ranges,
      from: 0,
      to: 1,
    }))
  }),
)

/**
 * One finding for each connector that clashes: the later one of a pair, or the one that a person made where the other is as
 * setup wrote it. Two defaults are never compared. A clash that is sure comes before one that is not.
 */
export function blamed(
  clashes: Iterable<Clash>,
  { design, receiveConnectors, isUntouched }: ServerContext,
): Iterable<Blame> {
  const blames = new Map<string, Blame>()
  for (const clash of clashes) {
    const [first, second] = clash.toSorted((a, b) => a.order - b.order) as [Socket, Socket]
    const [earlier, later] = [receiveConnectors[first.order], receiveConnectors[second.order]]
    if (!earlier || !later) continue
    const laterIsDefault = isUntouched(later)
    if (laterIsDefault && isUntouched(earlier)) continue
    const who = laterIsDefault
      ? { connector: earlier, other: later, socket: first, otherSocket: second }
      : { connector: later, other: earlier, socket: second, otherSocket: first }
    const known = blames.get(who.connector.id)
    if (known && !known.isUnsure) continue
    const isUnsure = isDisabled(earlier, design) || isDisabled(later, design)
    if (!known || !isUnsure) blames.set(who.connector.id, { ...who, isUnsure })
  }
  return blames.values()
}

/** Whether a disabled connector counts when connectors are compared is unverified. */
export function isDisabled(connector: ReceiveConnector, design: Design): boolean {
  return settings(connector, design).Enabled.value === false
}
