import type { Family, IpAddress } from '../exchange/addresses'
import { bindingCovers, type Binding } from '../exchange/bindings'
import type { IpRange } from '../exchange/ranges'
import type { ReceiveConnector } from '../model/connectors'
import type { Listener } from './listeners'
import { narrowestHolding, rangesWithPartOf } from './range-lookup'

/** One pair of addresses; undefined where the drawing does not state it. */
export interface Probe {
  readonly address: IpAddress | undefined
  readonly source: IpRange | 'anywhere' | undefined
  readonly family: Family
}

/** Bound to the address itself, or to the wildcard of its family. */
export const levels = { exact: 0, wildcard: 1 } as const

/** How a listener takes a connection: wholly, for a part of the source, perhaps (an address is missing), or not. */
export type Match = { readonly connector: ReceiveConnector; readonly ranges: readonly IpRange[] } & (
  | { readonly holds: 'yes' | 'partly' | 'maybe'; readonly level: 0 | 1; readonly binding?: Binding }
  | {
      readonly holds: 'no'
      readonly reason: 'disabled' | 'noListener' | 'otherPort' | 'otherAddress' | 'sourceNotCovered'
      readonly level: 2
      readonly binding?: Binding
    }
)

export function matchOf(listener: Listener, port: number, probe: Probe): Match {
  const { connector } = listener
  const lost = { connector, ranges: [], holds: 'no', level: 2 } as const
  if (!listener.enabled) return { ...lost, reason: 'disabled' }
  const reached = listenerReached(listener, port, probe)
  if (typeof reached === 'string') return { ...lost, reason: reached }
  const { holds, ranges } = sourceHeld(listener, probe)
  if (holds === 'no')
    return { ...lost, reason: 'sourceNotCovered', ...(reached.binding && { binding: reached.binding }) }
  return { connector, ranges, ...reached, holds: reached.sure ? holds : 'maybe' }
}

interface Reached {
  readonly binding?: Binding
  readonly level: 0 | 1
  readonly sure: boolean
}

function listenerReached(
  listener: Listener,
  port: number,
  { address, family }: Probe,
): Reached | 'noListener' | 'otherPort' | 'otherAddress' {
  const onPort = listener.bindings.filter((binding) => binding.port === port)
  const wildcard = onPort.find((binding) => binding.wildcard && binding.address.family === family)
  if (address) {
    const exact = onPort.find(
      (binding) => !binding.wildcard && bindingCovers(binding, { address, port, wildcard: false }),
    )
    if (exact) return { binding: exact, level: levels.exact, sure: true }
    if (wildcard) return { binding: wildcard, level: levels.wildcard, sure: true }
  } else {
    if (wildcard && onPort.length === 1) return { binding: wildcard, level: levels.wildcard, sure: true }
    const [binding] = onPort.filter((known) => known.address.family === family)
    if (binding) return { binding, level: levels.exact, sure: false }
    if (listener.waitsForBinding) return { level: levels.exact, sure: false }
  }
  if (onPort.length > 0) return 'otherAddress'
  if (listener.bindings.length > 0) return 'otherPort'
  return listener.waitsForBinding ? 'otherAddress' : 'noListener'
}

type Held = { readonly holds: 'yes' | 'partly' | 'maybe' | 'no'; readonly ranges: readonly IpRange[] }

function sourceHeld({ ranges, waitsForRange }: Listener, { source, family }: Probe): Held {
  if (source === undefined) return heldWhenUnknown()
  const whole = source === 'anywhere' ? ranges.wholeInternet[family] : narrowestHolding(ranges, source)
  if (whole) return { holds: 'yes', ranges: [whole] }
  const parts = source === 'anywhere' ? ranges.holdsPublic[family] : rangesWithPartOf(ranges, source)
  return { holds: parts.length > 0 ? 'partly' : 'no', ranges: parts }

  /** A connector for all addresses holds whatever it turns out to be; any other may. */
  function heldWhenUnknown(): Held {
    const all = ranges.everything[family]
    if (all) return { holds: 'yes', ranges: [all] }
    const hasSome = ranges.wide.length > 0 || ranges.single[family].size > 0
    return { holds: hasSome || waitsForRange ? 'maybe' : 'no', ranges: [] }
  }
}
