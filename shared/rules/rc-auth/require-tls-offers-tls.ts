import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { mechanismsOf, stateMechanisms } from './mechanisms'

export const requireTlsOffersTls = itemRule({
  id: 'RC-AUTH-005',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A connector that requires TLS offers it',
  why: 'RequireTLS takes mail over TLS only, and the mechanism Tls is what offers STARTTLS. Exchange refuses the one without the other.',
  remedy: 'Add Tls to AuthMechanism.',
  references: ['New-ReceiveConnector'],
  hides: ['TLS-010'],
  messages: {
    notOffered: ({ name }: { name: Receiver }) =>
      `${called(name)} requires TLS but does not offer it: add Tls to AuthMechanism.`,
  },
  *check({ item, server, settings }) {
    const mechanisms = mechanismsOf(settings)
    if (settings.RequireTLS.value !== true || mechanisms.has('Tls')) return
    const others = [...mechanisms].filter((mechanism) => mechanism !== 'None')
    yield {
      message: 'notOffered',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'AuthMechanism',
      fix: { title: titled('add', { parts: ['Tls'] }), edit: stateMechanisms(item.id, [...others, 'Tls']) },
    }
  },
})
