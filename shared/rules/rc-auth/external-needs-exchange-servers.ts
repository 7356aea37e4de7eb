import { togetherAllOrPublic } from '../../exchange/ranges'
import { permissionGroups, type PermissionGroup } from '../../exchange/permission-groups'
import { setParameter } from '../../edits/change'
import type { ReceiveSettings } from '../../model/settings'
import { relaysAnonymously } from '../rc-relay/relay'
import { itemRule, type Fix } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { mechanismsOf } from './mechanisms'

export const externalNeedsExchangeServers = itemRule({
  id: 'RC-AUTH-004',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'ExternalAuthoritative needs the group ExchangeServers',
  why: 'Externally secured hosts get their rights from the permission group ExchangeServers. Exchange refuses ExternalAuthoritative without it.',
  remedy: 'Add ExchangeServers to PermissionGroups, and list only hosts that deserve that trust in RemoteIPRanges.',
  references: ['New-ReceiveConnector', 'Receive connectors'],
  hides: ['RC-RELAY-005', 'PATH-008', 'PATH-027'],
  messages: {
    missing: ({ name }: { name: Receiver }) =>
      `${called(name)} states ExternalAuthoritative without the permission group ExchangeServers: add that group.`,
  },
  *check({ item, server, settings }) {
    if (!mechanismsOf(settings).has('ExternalAuthoritative')) return
    if (settings.PermissionGroups.value?.includes('ExchangeServers')) return
    yield {
      message: 'missing',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'PermissionGroups',
      ...(item.origin !== 'setup' && !relaysAnonymously(item) && { fix: addGroup(item.id, settings) }),
    }
  },
})

/** Full trust is given by one click only where the hosts are named. */
function addGroup(connector: string, { PermissionGroups, RemoteIPRanges }: ReceiveSettings): Fix | undefined {
  const ranges = RemoteIPRanges.value ?? []
  if (ranges.length === 0 || togetherAllOrPublic(ranges.map(({ range }) => range))) return undefined
  const wanted = new Set<string>([...(PermissionGroups.value ?? []), 'ExchangeServers'])
  const groups = permissionGroups.filter((group: PermissionGroup) => wanted.has(group) && group !== 'None')
  return {
    title: titled('add', { parts: ['ExchangeServers'] }),
    edit: setParameter(connector, 'PermissionGroups', groups),
  }
}
