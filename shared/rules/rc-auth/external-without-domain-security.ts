import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { mechanismsOf } from './mechanisms'

export const externalWithoutDomainSecurity = itemRule({
  id: 'RC-AUTH-011',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Externally secured and domain-secured exclude each other',
  why: 'Domain security proves the partner by mutual TLS; ExternalAuthoritative says that something outside Exchange did. Exchange refuses the two together.',
  remedy: 'Remove ExternalAuthoritative, or turn DomainSecureEnabled off.',
  references: ['New-ReceiveConnector'],
  hides: ['DS-003'],
  messages: {
    both: ({ name }: { name: Receiver }) =>
      `${called(name)} states ExternalAuthoritative and DomainSecureEnabled, which Exchange refuses together: remove one of the two.`,
  },
  *check({ item, server, settings }) {
    if (!mechanismsOf(settings).has('ExternalAuthoritative') || settings.DomainSecureEnabled.value !== true) return
    yield {
      message: 'both',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'DomainSecureEnabled',
    }
  },
})
