import { receiver, type Receiver } from '../data'
import { itemRule } from '../rule'
import { called } from '../words/names'

export const localHopsWithinHops = itemRule({
  id: 'LIM-002',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Local hops are no more than hops',
  why: 'MaxLocalHopCount limits how often a message passes the same server, MaxHopCount how many servers it passes at all. A larger local limit never takes effect, so that a loop on one server is found later than meant. A local limit of 0 is never applied.',
  remedy: 'Lower MaxLocalHopCount, or raise MaxHopCount.',
  references: ['New-ReceiveConnector'],
  messages: {
    more: ({ name, local, all }: { name: Receiver; local: number; all: number }) =>
      `${called(name)} allows ${local} local hops and ${all} hops in all, so that the local limit never takes effect: lower MaxLocalHopCount, or raise MaxHopCount.`,
  },
  *check({ item, server, settings, touched }) {
    if (!touched('MaxLocalHopCount') || item.parameters.MaxLocalHopCount === undefined) return
    const [all, local] = [settings.MaxHopCount.value, settings.MaxLocalHopCount.value]
    if (typeof all !== 'number' || typeof local !== 'number' || local <= all) return
    yield {
      message: 'more',
      data: { name: receiver(item, server), local, all },
      subject: item.id,
      parameter: 'MaxLocalHopCount',
    }
  },
})
