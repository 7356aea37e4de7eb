import type { Design } from '../../model/design'
import { addressesTowards } from '../../model/node-address'
import { entered, named, type EnteredText, type Named, type Sender } from '../data'
import { organizationRule } from '../rule'
import { andMore } from '../words/lists'
import { plainName } from '../words/names'
import { senderName } from '../words/senders'
import { bySender, receiverIds, senderIn } from './pairs'

type Apart = {
  readonly sender: Sender
  readonly server: Named
  readonly from: readonly EnteredText[]
  readonly to: readonly EnteredText[]
}

export const familiesMeet = organizationRule({
  id: 'PATH-029',
  severity: 'warning',
  title: 'The two ends of a line have addresses of one family',
  why: 'An end with IPv6 addresses only does not reach a server with IPv4 addresses only, and the other way round. As drawn no connection comes about.',
  remedy: 'State the other address of one of the two ends, or give it one.',
  references: ['Derived from documented facts'],
  messages: {
    apart: ({ sender, server, from, to }: Apart) =>
      `${senderName(sender)} connects from ${andMore(from)} and ${plainName(server)} has ${andMore(to)}, so that the two never meet: state an address of the other family at one of them.`,
  },
  *check({ design }) {
    for (const alike of bySender(design, ({ answer: { pairs } }) => pairs.length === 0)) {
      const [hop] = alike
      const { from, to } = hop
      yield {
        message: 'apart',
        data: {
          sender: senderIn(hop),
          server: named(to),
          from: addresses(from, to, design),
          to: addresses(to, from, design),
        },
        subject: hop.subject.id,
        about: receiverIds(alike),
      }
    }
  },
})

function addresses(...[node, other, design]: Parameters<typeof addressesTowards>): readonly EnteredText[] {
  return addressesTowards(node, other, design as Design).map((text) => entered(text))
}
