import { allIPv6, rangesEqual } from '../../exchange/ranges'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

export const anonymousIPv6 = itemRule({
  id: 'RC-RANGE-007',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Anonymous mail does not come from every IPv6 address',
  why: 'Anti-spam filtering of anonymous senders leans on block lists of addresses, and these hardly cover IPv6. An older Microsoft help page therefore advises against taking anonymous mail from all of IPv6.',
  remedy: 'Leave all of IPv6 out of RemoteIPRanges, or name the IPv6 networks that may connect.',
  references: ['Help page of Exchange 2007 on IPv6'],
  messages: {
    everyone: ({ name }: { name: Receiver }) =>
      `${called(name)} takes anonymous mail from every IPv6 address, which block lists hardly cover: limit the IPv6 ranges.`,
  },
  *check({ item, server, settings, touched }) {
    const { Bindings, RemoteIPRanges, PermissionGroups } = settings
    if (RemoteIPRanges.from !== 'stated' || !touched('RemoteIPRanges')) return
    if (!PermissionGroups.value?.includes('AnonymousUsers')) return
    const bindings = Bindings.value ?? []
    // Where it listens on IPv4 only, it meets none of them.
    if (
      Bindings.problems.length === 0 &&
      bindings.length > 0 &&
      bindings.every(({ binding }) => binding.address.family === 4)
    )
      return
    if (!(RemoteIPRanges.value ?? []).some(({ range }) => rangesEqual(range, allIPv6))) return
    yield {
      message: 'everyone',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'RemoteIPRanges',
    }
  },
})
