import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { commas } from '../words/lists'
import { called } from '../words/names'
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
    mixed: ({ name, others }: { name: Receiver; others: readonly EnteredText[] }) =>
      `${called(name)} has the permission group None beside ${commas(others)}: remove None or the others.`,
  },
  *check({ item, server, settings }) {
    const groups = settings.PermissionGroups.value ?? []
    if (!groups.includes(group) || groups.length < 2) return
    const others = groups.filter((one) => one !== group)
    yield {
      message: 'mixed',
      data: { name: receiver(item, server), others: others.map(entered) },
      subject: item.id,
      parameter: 'PermissionGroups',
      fix: withoutGroup(item.id, groups, group),
    }
  },
})
