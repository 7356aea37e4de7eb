import { setParameter } from '../../edits/change'
import type { Design, Item } from '../../model/design'
import { settings } from '../../model/settings'
import { hops } from '../hops'
import { organizationRule } from '../rule'
import { named, receiver, sendingObject, sendingEnd, type Receiver, type Sender } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { senderName } from '../words/senders'

export const requiredAndOffered = organizationRule({
  id: 'TLS-010',
  severity: 'warning',
  title: 'Where TLS is required, the other end offers it',
  why: 'A Send connector with RequireTLS, or another sender that requires TLS, breaks off where STARTTLS is not offered, and mail stays in the queue. A Receive connector offers it only with Tls in AuthMechanism.',
  remedy: 'Add Tls to the Receive connector.',
  references: ['Derived from documented facts'],
  messages: {
    notOffered: ({ sender, name }: { sender: Sender; name: Receiver }) =>
      `${senderName(sender)} requires TLS, which ${called(name)} does not offer, so delivery fails: add Tls to its AuthMechanism.`,
  },
  *check({ design }) {
    const met = new Set<string>()
    for (const { line, from, to, answering } of hops(design)) {
      const sender = design.items[line.subject]
      if (!sender || !requiresTls(sender, design)) continue
      for (const connector of answering) {
        const mechanisms = settings(connector, design).AuthMechanism.value
        if (!mechanisms || mechanisms.includes('Tls') || met.has(`${sender.id}|${connector.id}`)) continue
        met.add(`${sender.id}|${connector.id}`)
        const offering = [...mechanisms.filter((mechanism) => mechanism !== 'None'), 'Tls']
        yield {
          message: 'notOffered',
          data: {
            sender: sender.kind === 'sendConnector' ? sendingObject(sender) : sendingEnd(from),
            name: receiver(connector, to),
          },
          subject: sender.id,
          ...(sender.kind === 'sendConnector' && { parameter: 'RequireTLS' }),
          about: [connector.id, to.id],
          fix: {
            title: titled('addToItem', { part: 'Tls', item: named(connector) }),
            edit: setParameter(connector.id, 'AuthMechanism', offering),
          },
        }
      }
    }
  },
})

function requiresTls(sender: Item, design: Design): boolean {
  if (sender.kind === 'inboundRoute') return sender.tls === 'required'
  return sender.kind === 'sendConnector' && settings(sender, design).RequireTLS.value === true
}
