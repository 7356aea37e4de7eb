import { permissionGroupFacts } from '../../exchange/permission-groups'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { withoutGroup } from './without-group'

const group = 'ExchangeLegacyServers'

export const legacyServersOnEdge = itemRule({
  id: 'RC-PERM-001',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'ExchangeLegacyServers is not used on an Edge server',
  why: 'The permission group ExchangeLegacyServers stands for a group in Active Directory, which an Edge server does not see; it is not available there.',
  remedy: 'Remove ExchangeLegacyServers from PermissionGroups.',
  references: ['Receive connectors'],
  messages: {
    legacy: ({ name }: { name: Receiver }) =>
      `${called(name)} has the permission group ${group}, which Edge servers do not have: remove it.`,
  },
  *check({ item, server, settings }) {
    if (server?.role !== permissionGroupFacts[group].notOn) return
    const groups = settings.PermissionGroups.value ?? []
    if (!groups.includes(group)) return
    yield {
      message: 'legacy',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'PermissionGroups',
      fix: withoutGroup(item.id, groups, group),
    }
  },
})
