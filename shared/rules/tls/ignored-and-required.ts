import { setParameter } from '../../edits/change'
import { find } from '../../model/design'
import { settings } from '../../model/settings'
import { called } from '../called'
import { hops } from '../hops'
import { organizationRule } from '../rule'

export const ignoredAndRequired = organizationRule({
  id: 'TLS-011',
  severity: 'warning',
  title: 'Where the other end requires TLS, it is not ignored',
  why: 'A Receive connector with RequireTLS takes no mail before STARTTLS. A Send connector with IgnoreSTARTTLS never starts it, so every message is refused.',
  remedy: 'Set IgnoreSTARTTLS to $false.',
  references: ['Derived from documented facts'],
  messages: {
    refused: ({ connector, name }) =>
      `“${connector}” ignores TLS, which ${name} requires, so delivery fails: set IgnoreSTARTTLS to $false.`,
  },
  *check({ design }) {
    const met = new Set<string>()
    for (const { line, to, answering } of hops(design)) {
      const sender = find(design, 'sendConnector', line.subject)
      if (!sender || met.has(sender.id) || settings(sender, design).IgnoreSTARTTLS.value !== true) continue
      const strict = answering.find((connector) => settings(connector, design).RequireTLS.value === true)
      if (!strict) continue
      met.add(sender.id)
      yield {
        message: 'refused',
        data: { connector: sender.name, name: called(strict, to) },
        subject: sender.id,
        parameter: 'IgnoreSTARTTLS',
        about: [strict.id, to.id],
        fix: { title: 'Set IgnoreSTARTTLS to $false', edit: setParameter(sender.id, 'IgnoreSTARTTLS', false) },
      }
    }
  },
})
