import type { Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { isCredential, isCredentialName } from '../../plain-value'
import { placeName } from '../../places'
import type { Statement } from '../../statement'

/** An account that steps of a place may need. */
export interface NeededAccount {
  readonly label: string
  /** What it is for, in the designer's words. */
  readonly purpose: string
  /** `domain`, the name of the Edge server whose local account it is, `other` for one of the other end, else `unknown`. */
  readonly where: string
  readonly isMemberOfExchangeServers: boolean
}

/** The accounts that statements need, each once, in the order in which they first do. */
export function accountsFor(statements: readonly Statement[], design: Design): readonly NeededAccount[] {
  const credentials = indexes(design).byKind.credential
  return askedLabels(statements).map((label) => {
    const known = credentials.find(({ name }) => name === label)
    const account = known?.account
    return {
      label,
      purpose: known?.purpose ?? '',
      where: whereKept(account?.where, design),
      isMemberOfExchangeServers: account?.memberOfExchangeServers === true,
    }
  })
}

function whereKept(where: string | undefined, design: Design): string {
  if (where === undefined) return 'unknown'
  return where === 'domain' || where === 'other' ? where : placeName(where, design)
}

/** The labels of the accounts that statements need. */
export function askedLabels(statements: readonly Statement[]): readonly string[] {
  const values = statements.flatMap(({ parameters }) => Object.values(parameters))
  const labels = values.flatMap((value) =>
    isCredential(value) ? value.credential : isCredentialName(value) ? value.credentialName : [],
  )
  return [...new Set(labels)]
}
