import type { Design, NodeItem } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Adapter } from '../../model/server'

/** An adapter without the addresses that somebody in the design has. */
export function withoutTaken({ publicAddress, ...adapter }: Adapter, design: Design): Adapter {
  const keepsPublic = publicAddress !== undefined && isFree(design)(publicAddress)
  return {
    ...adapter,
    addresses: adapter.addresses.filter(isFree(design)),
    ...(keepsPublic && { publicAddress }),
  }
}

/** Another end without the addresses and host names that somebody in the design has: they belong to that one alone. */
export function endWithoutTaken<T extends NodeItem>(end: T, design: Design): T {
  if (!('hostNames' in end)) return end
  return { ...end, hostNames: end.hostNames.filter(isFree(design)), addresses: end.addresses.filter(isFree(design)) }
}

function isFree(design: Design): (host: string) => boolean {
  const { nodeByHost } = indexes(design)
  return (host) => !nodeByHost.has(host.toLowerCase())
}
