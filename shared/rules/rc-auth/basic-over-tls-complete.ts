import { authMechanismFacts } from '../../exchange/auth-mechanisms'
import { called } from '../called'
import { itemRule } from '../rule'
import { mechanismsOf, stateMechanisms } from './mechanisms'

export const basicOverTlsComplete = itemRule({
  id: 'RC-AUTH-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'BasicAuthRequireTLS comes with BasicAuth and Tls',
  why: 'On a Receive connector BasicAuthRequireTLS only says that Basic authentication waits for TLS. Exchange wants BasicAuth and Tls stated beside it.',
  remedy: 'State Tls, BasicAuth and BasicAuthRequireTLS together.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-AUTH-005', 'TLS-010', 'PATH-005'],
  messages: {
    missing: ({ name, missing }) =>
      `${name} states BasicAuthRequireTLS without ${missing}, which belongs to it: add ${missing}.`,
  },
  *check({ item, server, settings }) {
    const mechanisms = mechanismsOf(settings)
    if (!mechanisms.has('BasicAuthRequireTLS')) return
    const missing = authMechanismFacts.BasicAuthRequireTLS.requires.filter((mechanism) => !mechanisms.has(mechanism))
    if (missing.length === 0) return
    const refusesMore = mechanisms.has('None') || mechanisms.has('ExternalAuthoritative')
    yield {
      message: 'missing',
      data: { name: called(item, server), missing: missing.join(' and ') },
      subject: item.id,
      parameter: 'AuthMechanism',
      fix: refusesMore
        ? undefined
        : { title: `Add ${missing.join(' and ')}`, edit: stateMechanisms(item.id, [...mechanisms, ...missing]) },
    }
  },
})
