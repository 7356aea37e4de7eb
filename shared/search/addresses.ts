import { isWholeFamily, parseRange, rangeContains, rangeContainsAddress, type IpRange } from '../exchange/ranges'
import { keptForText } from '../kept'
import type { Design, Item, ItemOf } from '../model/design'
import { settings } from '../model/settings'

/**
 * Whether an object has to do with an address or range: a node that has an address in it, a Receive connector with a remote
 * range that contains it, or that listens on it. Ranges and listeners for everybody are no hit: nearly every server has them.
 */
export function meetsAddress(item: Item, wanted: IpRange, design: Design): boolean {
  if (item.kind === 'receiveConnector') return listensFor(item, wanted, design)
  if (item.kind === 'sendConnector')
    return (settings(item, design).SmartHosts.value ?? []).some(({ host }) => isWithin(host, wanted))
  return addressesOf(item).some((address) => isWithin(address, wanted))
}

function listensFor(connector: ItemOf<'receiveConnector'>, wanted: IpRange, design: Design): boolean {
  const { RemoteIPRanges, Bindings } = settings(connector, design)
  const ranges = (RemoteIPRanges.value ?? []).map(({ range }) => range)
  if (ranges.some((range) => !isWholeFamily(range) && (rangeContains(range, wanted) || rangeContains(wanted, range))))
    return true
  return (Bindings.value ?? []).some(
    ({ binding }) => binding.address.value !== 0n && rangeContainsAddress(wanted, binding.address),
  )
}

function addressesOf(item: Item): readonly string[] {
  if (item.kind === 'server') return item.adapters.flatMap((one) => [...one.addresses, one.publicAddress ?? ''])
  return 'addresses' in item ? item.addresses : []
}

/** Addresses are entered as such, and ends may have whole networks. */
function isWithin(text: string, wanted: IpRange): boolean {
  const range = rangeOf(text)
  return (
    range !== undefined && (rangeContains(wanted, range) || (!isWholeFamily(range) && rangeContains(range, wanted)))
  )
}

const rangeOf = keptForText((text: string): IpRange | undefined => {
  const read = parseRange(text)
  return read.ok ? read.value : undefined
})
