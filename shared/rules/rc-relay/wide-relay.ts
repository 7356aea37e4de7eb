import { parseRange, rangeContains, rangeSize, rangeWords, type IpRange } from '../../exchange/ranges'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { called } from '../words/names'
import { heardRanges, relaysAnonymously } from './relay'

/** Our own threshold: one IPv4 /24, one IPv6 /64. */
const widest: Record<IpRange['family'], bigint> = { 4: 1n << 8n, 6: 1n << 64n }

export const wideRelay = itemRule({
  id: 'RC-RELAY-002',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'A relay is for named hosts',
  why: 'Every host in RemoteIPRanges of a relay connector may send to any domain, in anybody’s name, also one that a visitor or a virus brings along. A range wider than a /24 is more than a list of hosts.',
  remedy: 'List the hosts that need to relay, one by one.',
  references: ['Allow anonymous relay'],
  messages: {
    wide: ({ name, range }: { name: Receiver; range: EnteredText }) =>
      `${called(name)} lets every host of ${range} relay without signing in: list the hosts that need to.`,
  },
  *check({ item, server, settings }) {
    if (!relaysAnonymously(item)) return
    const wide = heardRanges(settings).find((range) => rangeSize(range) > widest[range.family] && !isLinkLocal(range))
    if (!wide) return
    yield {
      message: 'wide',
      data: { name: receiver(item, server), range: entered(rangeWords(wide)) },
      subject: item.id,
      parameter: 'RemoteIPRanges',
    }
  },
})

/** Only hosts on the server’s own link have such addresses, however wide the network is written. */
function isLinkLocal(range: IpRange): boolean {
  return linkLocal.ok && rangeContains(linkLocal.value, range)
}

const linkLocal = parseRange('fe80::/10')
