import type { AuthMechanism } from '../../exchange/auth-mechanisms'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { commas } from '../words/lists'
import { called } from '../words/names'
import { mechanismsOf } from './mechanisms'

export const externalAlone = itemRule({
  id: 'RC-AUTH-003',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'ExternalAuthoritative stands beside Tls at most',
  why: 'With ExternalAuthoritative every session counts as authenticated by something outside Exchange. Exchange refuses any other mechanism beside it, but for Tls.',
  remedy: 'Remove the other mechanisms, or use a connector of its own for those hosts.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-AUTH-008', 'RC-AUTH-009', 'PATH-005', 'PATH-026', 'PATH-027'],
  messages: {
    beside: ({ name, others }: { name: Receiver; others: readonly AuthMechanism[] }) =>
      `${called(name)} states ExternalAuthoritative beside ${commas(others)}, and Exchange takes only Tls there: remove ${commas(others)} or use a connector of its own.`,
  },
  *check({ item, server, settings }) {
    const mechanisms = mechanismsOf(settings)
    const others = [...mechanisms].filter((mechanism) => !compatible.has(mechanism))
    if (!mechanisms.has('ExternalAuthoritative') || others.length === 0) return
    yield {
      message: 'beside',
      data: { name: receiver(item, server), others },
      subject: item.id,
      parameter: 'AuthMechanism',
    }
  },
})

/** None beside it is RC-AUTH-001. */
const compatible: ReadonlySet<string> = new Set(['ExternalAuthoritative', 'Tls', 'None'])
