import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const domainSecurityOffersTls = itemRule({
  id: 'DS-004',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Domain security on a Receive connector needs Tls',
  why: 'Domain security is mutual TLS. Exchange refuses DomainSecureEnabled on a Receive connector that does not offer Tls.',
  remedy: 'Add Tls to AuthMechanism, or turn DomainSecureEnabled off.',
  references: ['New-ReceiveConnector'],
  hides: ['TLS-010', 'DS-003'],
  messages: {
    noTls: ({ name }: { name: Receiver }) =>
      `${called(name)} uses domain security but does not offer TLS: add Tls to AuthMechanism.`,
  },
  *check({ item, server, settings, touched }) {
    const mechanisms = settings.AuthMechanism.value
    if (settings.DomainSecureEnabled.value !== true || !mechanisms || mechanisms.includes('Tls')) return
    if (!touched('AuthMechanism') && !touched('DomainSecureEnabled')) return
    const offering = [...mechanisms.filter((mechanism) => mechanism !== 'None'), 'Tls']
    yield {
      message: 'noTls',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'AuthMechanism',
      fix: {
        title: titled('add', { parts: ['Tls'] }),
        edit: setParameter(item.id, 'AuthMechanism', offering),
        isTried: true,
      },
    }
  },
})
