import { receiveRightNamed, type ReceiveRight } from '../../exchange/rights'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

const submit: ReceiveRight = 'ms-Exch-SMTP-Submit'

export const customNeedsPermissions = itemRule({
  id: 'RC-USAGE-003',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A Custom connector lets somebody send',
  why: 'The usage type Custom brings no permission group. Without a group, or the right ms-Exch-SMTP-Submit granted to somebody, the connector accepts no mail.',
  remedy: 'Add the permission group of those who are to send through it.',
  references: ['New-ReceiveConnector', 'Receive connectors'],
  hides: ['RC-RELAY-006', 'PATH-008'],
  messages: {
    nobody: ({ name }: { name: Receiver }) =>
      `${called(name)} has the usage type Custom and no permission group, so it accepts no mail: add a permission group.`,
  },
  *check({ item, server, settings }) {
    // Without a usage type Exchange takes Custom (RC-USAGE-001).
    if (item.usage === undefined ? item.origin !== 'designed' || !server : item.usage !== 'Custom') return
    const { value, problems } = settings.PermissionGroups
    if (problems.length > 0 || value?.some((group) => group !== 'None')) return
    if (item.grants.some(({ rights }) => rights.some((right) => receiveRightNamed(right) === submit))) return
    yield {
      message: 'nobody',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'PermissionGroups',
    }
  },
})
