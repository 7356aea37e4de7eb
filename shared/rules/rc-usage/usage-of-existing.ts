import type { ReceiveUsage } from '../../exchange/versions'
import { changeItem } from '../../edits/change'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const usageOfExisting = itemRule({
  id: 'RC-USAGE-004',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'The usage type of an existing connector cannot be changed',
  why: 'The usage type is given at creation only: it fills in authentication and permission groups, and Exchange does not keep it. On a connector that exists, stating it changes nothing.',
  remedy: 'Leave the usage type out, and change AuthMechanism and PermissionGroups instead.',
  references: ['Receive connectors'],
  messages: {
    existing: ({ name, usage }: { name: Receiver; usage: ReceiveUsage }) =>
      `${called(name)} exists already, so the usage type ${usage} has no effect: change AuthMechanism and PermissionGroups instead.`,
  },
  *check({ item, baseline, server }) {
    if (!baseline || (baseline.origin !== 'imported' && baseline.origin !== 'setup')) return
    if (item.usage === undefined || item.usage === baseline.usage) return
    yield {
      message: 'existing',
      data: { name: receiver(item, server), usage: item.usage },
      subject: item.id,
      parameter: 'Usage',
      fix: { title: titled('leaveUsageOut'), edit: changeItem<'receiveConnector'>(item.id, { usage: undefined }) },
    }
  },
})
