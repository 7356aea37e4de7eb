import { receiver, type Receiver } from '../data'
import { itemRule } from '../rule'
import { called } from '../words/names'

export const perSourceWithinTotal = itemRule({
  id: 'LIM-001',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'One sender is allowed no more connections than all together',
  why: 'MaxInboundConnectionPerSource limits the connections of one address, MaxInboundConnection those of all. A larger limit for one than for all has no effect: a single sender can take every connection, and others are refused.',
  remedy: 'Lower MaxInboundConnectionPerSource, or raise MaxInboundConnection.',
  references: ['New-ReceiveConnector', 'Message rate limits'],
  messages: {
    more: ({ name, own, all }: { name: Receiver; own: number; all: number }) =>
      `${called(name)} allows one sender ${own} connections and all senders together ${all}, so that one can take them all: lower MaxInboundConnectionPerSource, or raise MaxInboundConnection.`,
  },
  *check({ item, server, settings, touched }) {
    const { MaxInboundConnection, MaxInboundConnectionPerSource } = settings
    if (!touched('MaxInboundConnection') && !touched('MaxInboundConnectionPerSource')) return
    const [all, own] = [MaxInboundConnection.value, MaxInboundConnectionPerSource.value]
    if (typeof all !== 'number' || typeof own !== 'number' || own <= all) return
    yield {
      message: 'more',
      data: { name: receiver(item, server), own, all },
      subject: item.id,
      parameter: 'MaxInboundConnectionPerSource',
    }
  },
})
