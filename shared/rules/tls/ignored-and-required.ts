import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design, Item } from '../../model/design'
import { settings } from '../../model/settings'
import { hops } from '../hops'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName, nameOf, called } from '../words/names'

export const ignoredAndRequired = organizationRule({
  id: 'TLS-011',
  severity: 'warning',
  title: 'Where the other end requires TLS, it is not ignored',
  why: 'A Receive connector with RequireTLS takes no mail before STARTTLS. A Send connector with IgnoreSTARTTLS, or another sender without TLS, never starts it, so every message is refused.',
  remedy: 'Set IgnoreSTARTTLS to $false, or let the other sender start TLS.',
  references: ['Derived from documented facts'],
  messages: {
    refused: ({ connector, name }: { connector: Named; name: Receiver }) =>
      `${quotedName(connector)} ignores TLS, which ${called(name)} requires, so delivery fails: set IgnoreSTARTTLS to $false.`,
    refusedRoute: ({ sender, name }: { sender: Named; name: Receiver }) =>
      `${nameOf(sender)} sends without TLS, which ${called(name)} requires, so delivery fails: let ${nameOf(sender)} start TLS, or set RequireTLS to $false there.`,
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
      const name = receiver(strict, to)
      if (sender.kind === 'inboundRoute') {
        yield { ...base, message: 'refusedRoute', data: { sender: named(from), name } }
        continue
      }
      yield {
        ...base,
        message: 'refused',
        data: { connector: named(sender), name },
        parameter: 'IgnoreSTARTTLS',
        fix: {
          title: titled('set', { parameter: 'IgnoreSTARTTLS', value: false }),
          edit: setParameter(sender.id, 'IgnoreSTARTTLS', false),
        },
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
