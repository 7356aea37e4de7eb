import { setParameter } from '../../edits/change'
import { textsOf } from '../../model/parameter-value'
import type { SendSettings } from '../../model/settings'
import { itemRule, type Fix } from '../rule'
import { hasSmartHosts } from '../facts/send-connector'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { ands } from '../words/lists'
import { quotedName } from '../words/names'

export const oneMechanism = itemRule({
  id: 'SC-AUTH-001',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A Send connector has one authentication method',
  why: 'SmartHostAuthMechanism takes exactly one value. BasicAuthRequireTLS is Basic authentication over TLS already and does not need BasicAuth beside it, unlike on a Receive connector.',
  remedy: 'Choose one method: BasicAuthRequireTLS where an account is used.',
  references: ['New-SendConnector'],
  hides: ['SC-AUTH-005', 'SC-AUTH-006', 'PATH-005'],
  messages: {
    several: ({ connector, values }: { connector: Named; values: readonly EnteredText[] }) =>
      `${quotedName(connector)} states several authentication methods, ${ands(values)}, and Exchange takes one: choose one of them.`,
  },
  *check({ item, settings }) {
    const values = [...new Set(textsOf(settings.SmartHostAuthMechanism.entered))]
    if (values.length < 2) return
    yield {
      message: 'several',
      data: { connector: named(item), values: values.map(entered) },
      subject: item.id,
      parameter: 'SmartHostAuthMechanism',
      ...(onlyBasic(values) && canSignIn(settings) && { fix: useBasicOverTls(item.id) }),
    }
  },
})

const basic: ReadonlySet<string> = new Set(['basicauth', 'basicauthrequiretls'])

function onlyBasic(values: readonly string[]): boolean {
  return values.every((value) => basic.has(value.toLowerCase()))
}

/** There is somebody to sign in to, and an account to do it with. */
function canSignIn(settings: SendSettings): boolean {
  return hasSmartHosts(settings) && settings.AuthenticationCredential.value !== undefined
}

function useBasicOverTls(connector: string): Fix {
  return {
    title: titled('basicOverTlsAlone'),
    edit: setParameter(connector, 'SmartHostAuthMechanism', 'BasicAuthRequireTLS'),
  }
}
