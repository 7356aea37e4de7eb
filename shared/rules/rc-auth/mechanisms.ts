import { authMechanisms, type AuthMechanism } from '../../exchange/auth-mechanisms'
import { setParameter } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import type { ReceiveSettings } from '../../model/settings'

/** The mechanisms in force, in Exchange's order. */
export function mechanismsOf({ AuthMechanism: setting }: ReceiveSettings): ReadonlySet<AuthMechanism> {
  return new Set(authMechanisms.filter((mechanism) => setting.value?.includes(mechanism)))
}

/** States exactly these mechanisms. */
export function stateMechanisms(connector: string, mechanisms: Iterable<AuthMechanism>): Edit {
  const wanted = new Set(mechanisms)
  return setParameter(
    connector,
    'AuthMechanism',
    authMechanisms.filter((mechanism) => wanted.has(mechanism)),
  )
}
