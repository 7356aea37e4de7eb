import { isDeepEqual } from '../../model/equal'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { withoutGroup } from './without-group'

const group = 'Custom'

export const customIsReadOnly = itemRule({
  id: 'RC-PERM-003',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'The permission group Custom is not set',
  why: 'Exchange shows Custom beside the other permission groups once rights were granted to somebody by name. It gives no rights itself, so that commands leave it out: whether Exchange takes it is unverified. What it stands for is set with Add-ADPermission.',
  remedy: 'Remove Custom, and grant the rights themselves.',
  references: ['New-ReceiveConnector', 'ExchangeDsc, an integration test', 'Reports of administrators (Exchange 2007)'],
  messages: {
    set: ({ name }: { name: Receiver }) =>
      `${called(name)} sets the permission group Custom, which only reports rights granted by name: remove it and grant the rights themselves.`,
  },
  *check({ item, baseline, server, settings }) {
    const { value, from } = settings.PermissionGroups
    if (from !== 'stated' || !value?.includes(group)) return
    if (baseline && isDeepEqual(baseline.parameters.PermissionGroups, item.parameters.PermissionGroups)) return
    yield {
      message: 'set',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'PermissionGroups',
      fix: withoutGroup(item.id, value, group),
    }
  },
})
