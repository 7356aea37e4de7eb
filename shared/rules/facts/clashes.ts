import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import { keptFor } from '../../kept'
import type { Server } from '../../model/server'
import { named, type Named } from '../data'
import type { ServerContext, Violation } from '../rule'
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

/**
 * Where the Receive connectors of a server listen, on the ports on which one listens that somebody touched: two defaults are
 * never compared. Those whose transport role is not stated are left out.
 */
export const socketsOf = keptFor((context: ServerContext): readonly Socket[] => {
  const { design, server, receiveConnectors, isUntouched } = context
  const ports = new Set(
    receiveConnectors
      .filter((connector) => !isUntouched(connector))
      .flatMap((connector) => (settings(connector, design).Bindings.value ?? []).map(({ binding }) => binding.port)),
  )
  if (ports.size === 0) return []
  return receiveConnectors.flatMap((connector, order) => {
    const bindings = (settings(connector, design).Bindings.value ?? []).filter(({ binding }) => ports.has(binding.port))
    const service = bindings.length > 0 ? serviceOf(connector, server, design) : undefined
    if (service === undefined) return []
    const ranges = (settings(connector, design).RemoteIPRanges.value ?? []).map(({ range }) => range)
    return bindings.map(({ binding }) => ({
      connector: connector.id,
      order,
      service,
      binding,
      ranges,
      from: 0,
      to: 1,
    }))
  })
})

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

/** The names that a sentence about a clash tells. */
export type ClashingNames = { readonly name: Named; readonly other: Named; readonly server: Named }

export function namesIn({ connector, other }: Blame, server: Server): ClashingNames {
  return { name: named(connector), other: named(other), server: named(server) }
}

/** What a finding about a clash concerns, and that it is softer where it is not sure. */
export function concernedBy({ connector, other, isUnsure }: Blame): Pick<Violation, 'subject' | 'about' | 'severity'> {
  return { subject: connector.id, about: [other.id], ...(isUnsure && { severity: 'warning' }) }
}

/** Whether a disabled connector counts when connectors are compared is unverified. */
export function isDisabled(connector: ReceiveConnector, design: Design): boolean {
  return settings(connector, design).Enabled.value === false
}
