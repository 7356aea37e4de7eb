import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design, Item } from '../../model/design'
import { settings } from '../../model/settings'
import { called } from '../called'
import { hops } from '../hops'
import { nameOf } from '../name-of'
import { organizationRule } from '../rule'

export const ignoredAndRequired = organizationRule({
  id: 'TLS-011',
  severity: 'warning',
  title: 'Where the other end requires TLS, it is not ignored',
  why: 'A Receive connector with RequireTLS takes no mail before STARTTLS. A Send connector with IgnoreSTARTTLS, or another sender without TLS, never starts it, so every message is refused.',
  remedy: 'Set IgnoreSTARTTLS to $false, or let the other sender start TLS.',
  references: ['Derived from documented facts'],
  messages: {
    refused: ({ connector, name }) =>
      `“${connector}” ignores TLS, which ${name} requires, so delivery fails: set IgnoreSTARTTLS to $false.`,
    refusedRoute: ({ sender, name }) =>
      `${sender} sends without TLS, which ${name} requires, so delivery fails: let ${sender} start TLS, or set RequireTLS to $false there.`,
  },
  *check({ design }) {
    const met = new Set<string>()
    for (const { line, from, to, answering } of hops(design)) {
      const sender = design.items[line.subject]
      if (!sender || met.has(sender.id) || !avoidsTls(sender, design)) continue
      const strict = answering.find((connector) => isStrict(connector, design))
      if (!strict) continue
      met.add(sender.id)
      const base = { subject: sender.id, about: [strict.id, to.id] }
      const name = called(strict, to)
      if (sender.kind === 'inboundRoute') {
        yield { ...base, message: 'refusedRoute', data: { sender: nameOf(from), name } }
        continue
      }
      yield {
        ...base,
        message: 'refused',
        data: { connector: sender.name, name },
        parameter: 'IgnoreSTARTTLS',
        fix: { title: 'Set IgnoreSTARTTLS to $false', edit: setParameter(sender.id, 'IgnoreSTARTTLS', false) },
      }
    }
  },
})

function avoidsTls(sender: Item, design: Design): boolean {
  if (sender.kind === 'inboundRoute') return sender.tls === 'none'
  return sender.kind === 'sendConnector' && settings(sender, design).IgnoreSTARTTLS.value === true
}

/** One that requires TLS and does not offer it is a finding of its own (RC-AUTH-005). */
function isStrict(connector: ReceiveConnector, design: Design): boolean {
  const { RequireTLS, AuthMechanism } = settings(connector, design)
  return RequireTLS.value === true && AuthMechanism.value?.includes('Tls') !== false
}
