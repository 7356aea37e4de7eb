import { setParameter } from '../../edits/change'
import type { PermissionGroup } from '../../exchange/permission-groups'
import type { Fix } from '../rule'
import { titled } from '../words/fix-titles'

/** Takes one group out of PermissionGroups; no fix where none would be left. */
export function withoutGroup(id: string, groups: readonly string[], group: PermissionGroup): Fix | undefined {
  const rest = groups.filter((one) => one !== group)
  if (rest.length === 0) return undefined
  return { title: titled('remove', { part: group }), edit: setParameter(id, 'PermissionGroups', rest) }
}
