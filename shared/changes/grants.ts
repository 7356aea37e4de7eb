import type { Grant } from '../model/connectors'
import { existingDesign } from '../model/existing'
import { userCredential, userLabel } from '../model/grants'
import type { Design, ParameterItem } from '../model/design'
import type { State } from './state'

/** The rights of one user on one connector. */
export interface GrantDifference {
  readonly noun: 'ADPermission'
  /** Id of the connector in the design. */
  readonly id: string
  /** The user's name, or the label of the account that scripts ask for. */
  readonly user: string
  readonly isAccount: boolean
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The rights that only one side has; names count without case. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly state: State
}

/** What users may do on a connector, user by user: first those that the design has, then those that it no longer has. */
export function grantDifferences(
  before: ParameterItem | undefined,
  after: ParameterItem,
  design: Design,
): readonly GrantDifference[] {
  if (grantsOf(before).length + grantsOf(after).length === 0) return []
  const known = rightsByUser(before, existingDesign(design))
  const wanted = underKnownKeys(rightsByUser(after, design), known)
  const keys = [...new Set([...wanted.keys(), ...known.keys()])]
  return keys.map((key): GrantDifference => {
    const { user, isAccount } = (wanted.get(key) ?? known.get(key)) as Rights
    const rights = { before: known.get(key)?.rights ?? [], after: wanted.get(key)?.rights ?? [] }
    const changes = { added: lacking(rights.after, rights.before), removed: lacking(rights.before, rights.after) }
    return {
      noun: 'ADPermission',
      id: after.id,
      user,
      isAccount,
      ...rights,
      ...changes,
      state: stateOf(changes, rights),
    }
  })
}

function stateOf(
  { added, removed }: Pick<GrantDifference, 'added' | 'removed'>,
  { before, after }: Pick<GrantDifference, 'before' | 'after'>,
): State {
  if (added.length + removed.length === 0) return 'same'
  if (before.length === 0) return 'added'
  return after.length === 0 ? 'removed' : 'changed'
}

interface Rights {
  readonly user: string
  readonly isAccount: boolean
  readonly rights: readonly string[]
}

function rightsByUser(item: ParameterItem | undefined, design: Design): ReadonlyMap<string, Rights> {
  const found = new Map<string, Rights>()
  for (const grant of grantsOf(item)) {
    const credential = userCredential(grant)
    const user = userLabel(grant, design)
    const key = credential === undefined ? `name|${user}` : `account|${credential}`
    found.set(key, {
      user,
      isAccount: credential !== undefined,
      rights: [...(found.get(key)?.rights ?? []), ...grant.rights],
    })
  }
  return found
}

/**
 * An account is the same whatever its label becomes. One of another credential that has the label of a known one takes its
 * place: granted to one and taken from the other, both asked for by the same words, its rights would be gone.
 */
function underKnownKeys(
  wanted: ReadonlyMap<string, Rights>,
  known: ReadonlyMap<string, Rights>,
): ReadonlyMap<string, Rights> {
  const gone = new Map(
    [...known].flatMap(([key, { isAccount, user }]) => (isAccount && !wanted.has(key) ? [[user, key]] : [])),
  )
  return new Map(
    [...wanted].map(([key, rights]) => {
      const same = rights.isAccount && !known.has(key) ? gone.get(rights.user) : undefined
      if (same !== undefined) gone.delete(rights.user)
      return [same ?? key, rights]
    }),
  )
}

function grantsOf(item: ParameterItem | undefined): readonly Grant[] {
  return item && 'grants' in item ? item.grants : []
}

function lacking(rights: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map((right) => right.toLowerCase()))
  return rights.filter((right) => !known.has(right.toLowerCase()))
}
