import type { Design } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import type { Conditions } from './player'

const cultures = ['en-US', 'de-DE', 'fr-FR', 'ja-JP'] as const
const quirks = ['lists-reversed', 'smart-host-brackets', 'backslash-names', 'missing-returns-all'] as const

/**
 * The conditions of a subject, by its seed: every language by turns, what no source states in every third, and all that is
 * not verified let pass in every fifth. Each label has an account of its own.
 */
export function conditionsOf(seed: number, design: Design): Conditions {
  const labels = indexes(design).byKind.credential.map(({ name }) => name)
  return {
    culture: cultures[seed % cultures.length] ?? 'en-US',
    quirks: seed % 3 === 2 ? quirks : [],
    unverified: seed % 5 !== 4,
    accounts: {
      default: 'CONTOSO\\mail',
      ...Object.fromEntries(labels.filter((label) => label !== 'default').map((label, at) => [label, accountOf(at)])),
    },
  }
}

/** The account that a person gives for a label, by its place in the list. */
export function accountOf(at: number): string {
  return `CONTOSO\\account${at}`
}
