import { canonicalDomain } from '../../exchange/domains'
import { find, type Design } from '../../model/design'
import type { Server } from '../../model/server'
import { acceptedDomainFor } from '../../routing/accepted-domain'
import { hasRight } from '../../routing/principal'
import { hops } from '../../routing/session'
import { entered, named, receiver, type EnteredText, type Named, type Receiver } from '../data'
import { organizationRule } from '../rule'
import { called, nameOf } from '../words/names'

export const fixedSender = organizationRule({
  id: 'DEV-003',
  severity: 'warning',
  title: 'A device may use its fixed sender address',
  why: 'Who signs in by the group ExchangeUsers may submit mail, but has no right to any sender address: the sender must be in an accepted domain, else Exchange refuses the mail. Anonymous senders and Exchange servers have that right.',
  remedy: 'Give the device a sender in an accepted domain, or grant ms-Exch-SMTP-Accept-Any-Sender to its account.',
  references: ['Receive connectors'],
  messages: {
    foreign: ({ sender, name, address }: { sender: Named; name: Receiver; address: EnteredText }) =>
      `${nameOf(sender)} sends as ${address} and meets ${called(name)} with an account that may use senders of the accepted domains only: give it such a sender, or grant ms-Exch-SMTP-Accept-Any-Sender to its account.`,
  },
  *check({ design, indexes: { byKind } }) {
    if (byKind.application.every(({ sender }) => sender === undefined)) return
    for (const { from, to, met, subject } of hops(design)) {
      const device = find(design, 'application', from.id)
      if (!device?.sender || !met || isAccepted(device.sender, to, design)) continue
      if (!hasRight(met.session, 'ms-Exch-SMTP-Submit')) continue
      if (hasRight(met.session, 'ms-Exch-SMTP-Accept-Any-Sender') !== false) continue
      const data = { sender: named(device), name: receiver(met.connector, to), address: entered(device.sender) }
      yield { message: 'foreign', data, subject: subject.id, about: [device.id, met.connector.id] }
    }
  },
})

/** What is no address says nothing of its domain. */
function isAccepted(sender: string, server: Server, design: Design): boolean {
  const at = sender.lastIndexOf('@')
  return at < 0 || acceptedDomainFor(design, server, canonicalDomain(sender.slice(at + 1))) !== undefined
}
