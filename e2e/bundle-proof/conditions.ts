import type { Design } from '../../shared/model/design'
import { existingDesign } from '../../shared/model/existing'
import { indexes } from '../../shared/model/indexes'
import type { Conditions } from './player'

const cultures = ['en-US', 'de-DE', 'fr-FR', 'ja-JP'] as const
const quirks = ['lists-reversed', 'smart-host-brackets', 'backslash-names', 'missing-returns-all'] as const

/**
 * The conditions of a subject, by its seed: every language by turns, what no source states in every third, and all that is
 * not verified let pass in every fifth. Each credential has an account of its own, whatever its label was and is; one that is
 * deleted and made again under its label is the same account.
 */
export function conditionsOf(seed: number, design: Design): Conditions {
  const credentials = [existingDesign(design), design].flatMap((one) => indexes(one).byKind.credential)
  const before = indexes(existingDesign(design)).byKind.credential
  const gone = new Map(before.flatMap(({ id, name }) => (design.items[id] ? [] : [[name, id]])))
  const same = ({ id, name }: { id: string; name: string }) => (design.baseline[id] ? id : (gone.get(name) ?? id))
  const ids = [...new Set(credentials.map(same))]
  return {
    culture: cultures[seed % cultures.length] ?? 'en-US',
    quirks: seed % 3 === 2 ? quirks : [],
    unverified: seed % 5 !== 4,
    accounts: {
      ...Object.fromEntries(credentials.map((one) => [one.name, accountOf(ids.indexOf(same(one)))])),
      ...formerAccounts(design, (id) => accountOf(ids.indexOf(id))),
      default: 'CONTOSO\\mail',
    },
  }
}

/* What rollback asks for by the connector that signed in with it. */
function formerAccounts(design: Design, accountBehind: (credential: string) => string): Record<string, string> {
  const connectors = indexes(existingDesign(design)).byKind.sendConnector
  return Object.fromEntries(
    connectors.flatMap(({ name, parameters: { AuthenticationCredential: account } }) =>
      typeof account === 'object' && account !== null && 'credential' in account
        ? [[`former account of Send connector '${name}'`, accountBehind(String(account.credential))]]
        : [],
    ),
  )
}

/** The account that a person gives for a label, by its place in the list. */
export function accountOf(at: number): string {
  return `CONTOSO\\account${at}`
}
