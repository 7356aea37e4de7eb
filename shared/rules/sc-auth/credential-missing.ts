import { isDeepEqual } from '../../model/equal'
import type { SendConnector } from '../../model/connectors'
import { itemRule } from '../rule'
import { usesBasic } from '../facts/send-connector'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const credentialMissing = itemRule({
  id: 'SC-AUTH-002',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Basic authentication has a credential',
  why: 'The source servers sign in to the smart host with one account. New-SendConnector refuses Basic authentication without AuthenticationCredential. An existing connector keeps its credential, which no export shows.',
  remedy: 'Name the account in AuthenticationCredential; the script asks for its password.',
  references: ['New-SendConnector'],
  messages: {
    missing: ({ connector, method }: { connector: Named; method: EnteredText }) =>
      `${quotedName(connector)} signs in with ${method} but has no credential: choose one in AuthenticationCredential.`,
    gone: ({ connector, method }: { connector: Named; method: EnteredText }) =>
      `${quotedName(connector)} signs in with ${method}, and its credential is no longer in the design: choose another one.`,
  },
  *check({ item, baseline, settings }) {
    const { SmartHostAuthMechanism, AuthenticationCredential } = settings
    if (!usesBasic(settings) || AuthenticationCredential.value !== undefined) return
    if (baseline && keepsItsCredential(item, baseline)) return
    yield {
      message: AuthenticationCredential.problems.length > 0 ? 'gone' : 'missing',
      data: { connector: named(item), method: entered(SmartHostAuthMechanism.value ?? '') },
      subject: item.id,
      parameter: 'AuthenticationCredential',
    }
  },
})

function keepsItsCredential(item: SendConnector, baseline: SendConnector): boolean {
  return ['SmartHostAuthMechanism', 'AuthenticationCredential'].every((name) =>
    isDeepEqual(item.parameters[name], baseline.parameters[name]),
  )
}
