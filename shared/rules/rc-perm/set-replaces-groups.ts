import { permissionGroupFacts, permissionGroups, type PermissionGroup } from '../../exchange/permission-groups'
import { textsOf } from '../../model/parameter-value'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { commas } from '../words/lists'
import { called } from '../words/names'

export const setReplacesGroups = itemRule({
  id: 'RC-PERM-005',
  severity: 'info',
  kind: 'receiveConnector',
  title: 'PermissionGroups replaces the whole set',
  why: 'Set-ReceiveConnector -PermissionGroups replaces all groups of the connector; those that are not listed are gone. That is as reported by administrators and as such parameters work.',
  remedy: 'List every group that is to stay.',
  references: ['Reports of administrators', 'Derived from documented facts'],
  messages: {
    dropped: ({ name, groups }: { name: Receiver; groups: readonly PermissionGroup[] }) =>
      `${called(name)} loses ${commas(groups)}, since PermissionGroups replaces the whole set: list every group that is to stay.`,
  },
  *check({ item, baseline, server, settings }) {
    const { value, from } = settings.PermissionGroups
    if (!baseline || !value || from !== 'stated') return
    const before = new Set(textsOf(baseline.parameters.PermissionGroups).map((text) => text.toLowerCase()))
    const dropped = permissionGroups.filter(
      (group) => isReal(group) && before.has(group.toLowerCase()) && !value.includes(group),
    )
    if (dropped.length === 0) return
    const data = { name: receiver(item, server), groups: dropped }
    yield { message: 'dropped', data, subject: item.id, parameter: 'PermissionGroups' }
  },
})

/** Gives somebody rights: None does not, and Custom only reports them. */
function isReal(group: (typeof permissionGroups)[number]): boolean {
  return !permissionGroupFacts[group].readOnly && !permissionGroupFacts[group].alone
}
