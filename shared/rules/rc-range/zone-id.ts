import { entered, receiver, type EnteredText, type Receiver } from '../data'
import { itemRule } from '../rule'
import { called } from '../words/names'

export const zoneId = itemRule({
  id: 'RC-RANGE-011',
  severity: 'info',
  kind: 'receiveConnector',
  title: 'A remote range has no zone id',
  why: 'The zone id of a link-local IPv6 address (%11) numbers an adapter of one computer, so that each end has another one for the same link, and a new adapter changes it. Exchange takes it in RemoteIPRanges; whether it then compares it is unverified.',
  remedy: 'Write the address without zone id, or better an address that is not link-local.',
  references: ['New-ReceiveConnector', 'RFC 4007'],
  unverified: true,
  messages: {
    zone: ({ name, range }: { name: Receiver; range: EnteredText }) =>
      `${called(name)} states the remote range ${range} with the zone id of one computer; whether Exchange compares it is unverified: leave the zone id out.`,
  },
  *check({ item, server, settings, touched }) {
    if (!touched('RemoteIPRanges')) return
    const zoned = (settings.RemoteIPRanges.value ?? []).find(({ range }) => range.entered.includes('%'))
    if (!zoned) return
    yield {
      message: 'zone',
      data: { name: receiver(item, server), range: entered(zoned.range.entered) },
      subject: item.id,
      parameter: 'RemoteIPRanges',
    }
  },
})
