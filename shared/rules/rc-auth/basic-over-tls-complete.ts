import { authMechanismFacts, type AuthMechanism } from '../../exchange/auth-mechanisms'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { ands } from '../words/lists'
import { called } from '../words/names'
import { mechanismsOf, stateMechanisms } from './mechanisms'

export const basicOverTlsComplete = itemRule({
  id: 'RC-AUTH-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'BasicAuthRequireTLS comes with BasicAuth and Tls',
  why: 'On a Receive connector BasicAuthRequireTLS only says that Basic authentication waits for TLS. Exchange wants BasicAuth and Tls stated beside it.',
  remedy: 'State Tls, BasicAuth and BasicAuthRequireTLS together.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-AUTH-005', 'TLS-010', 'DS-004', 'PATH-005', 'PATH-026'],
  messages: {
    missing: ({ name, missing }: { name: Receiver; missing: readonly AuthMechanism[] }) =>
      `${called(name)} states BasicAuthRequireTLS without ${ands(missing)}, which belongs to it: add ${ands(missing)}.`,
  },
  *check({ item, server, settings }) {
    const mechanisms = mechanismsOf(settings)
    if (!mechanisms.has('BasicAuthRequireTLS')) return
    const missing = authMechanismFacts.BasicAuthRequireTLS.requires.filter((mechanism) => !mechanisms.has(mechanism))
    if (missing.length === 0) return
    const refusesMore = mechanisms.has('None') || mechanisms.has('ExternalAuthoritative')
    yield {
      message: 'missing',
      data: { name: receiver(item, server), missing },
      subject: item.id,
      parameter: 'AuthMechanism',
      fix: refusesMore
        ? undefined
        : { title: titled('add', { parts: missing }), edit: stateMechanisms(item.id, [...mechanisms, ...missing]) },
    }
  },
})
