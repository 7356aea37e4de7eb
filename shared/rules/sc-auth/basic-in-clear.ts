import { setParameter } from '../../edits/change'
import { itemRule, type Fix } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const basicInClear = itemRule({
  id: 'SC-AUTH-005',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'Basic authentication is protected by TLS',
  why: 'With BasicAuth alone TLS is used where the smart host offers it. Where it does not, name and password travel in clear text.',
  remedy: 'Use BasicAuthRequireTLS, or require TLS for the whole connector.',
  references: ['Send connectors', 'Derived from documented facts'],
  messages: {
    clear: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} may send its password in clear text when the smart host offers no TLS: use BasicAuthRequireTLS or RequireTLS.`,
  },
  *check({ item, settings }) {
    if (settings.SmartHostAuthMechanism.value !== 'BasicAuth' || settings.RequireTLS.value === true) return
    yield {
      message: 'clear',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'SmartHostAuthMechanism',
      fix: settings.IgnoreSTARTTLS.value === true ? undefined : requireTls(item.id),
    }
  },
})

/** Beside IgnoreSTARTTLS it would be refused; BasicAuthRequireTLS would also ask for a certificate with the host's name. */
function requireTls(connector: string): Fix {
  return { title: titled('requireTls'), edit: setParameter(connector, 'RequireTLS', true) }
}
