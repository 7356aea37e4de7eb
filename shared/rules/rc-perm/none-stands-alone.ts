import { called } from '../called'
import { itemRule } from '../rule'
import { withoutGroup } from './without-group'

const group = 'None'

export const noneStandsAlone = itemRule({
  id: 'RC-PERM-004',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'The permission group None stands alone',
  why: 'None means that nobody may send, so it contradicts every other group beside it.',
  remedy: 'Remove None, or all the others.',
  references: ['Derived from documented facts'],
  hides: ['PATH-008'],
  messages: {
    mixed: ({ name, others }) => `${name} has the permission group None beside ${others}: remove None or the others.`,
  },
  *check({ item, server, settings }) {
    const groups = settings.PermissionGroups.value ?? []
    if (!groups.includes(group) || groups.length < 2) return
    const others = groups.filter((one) => one !== group).join(', ')
    yield {
      message: 'mixed',
      data: { name: called(item, server), others },
      subject: item.id,
      parameter: 'PermissionGroups',
      fix: withoutGroup(item.id, groups, group),
    }
  },
})
