import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { entriesOf, isEndpoint, type Entry } from '../../model/parameter-value'
import { settings } from '../../model/settings'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const onlySourceGone = organizationRule({
  id: 'SC-SRC-007',
  severity: 'error',
  title: 'A server that goes away is no longer the only source',
  why: 'Exchange cannot be removed from a server that is the source of a Send connector, and with the last Edge subscription of a connector the connector itself is deleted.',
  remedy: 'Give the connector another source server first, or remove it.',
  references: ['Remove-EdgeSubscription'],
  hides: ['SC-SRC-003', 'PATH-003'],
  messages: {
    gone: ({ connector, server }: { connector: Named; server: Named }) =>
      `${quotedName(connector)} has no source server left, since ${plainName(server)} goes away: choose another source first, or remove the connector.`,
  },
  *check({ design, indexes }) {
    const gone = serversGone(design)
    if (gone.size === 0) return
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      const entries = entriesOf(settings(connector, design).SourceTransportServers.entered)
      const names = entries.map((entry) => gone.get(keyOf(entry)))
      const [server] = names
      if (server === undefined || names.includes(undefined)) continue
      yield {
        message: 'gone',
        data: { connector: named(connector), server },
        subject: connector.id,
        parameter: 'SourceTransportServers',
      }
    }
  },
})

/** The names of servers that exist and are no longer drawn, by id, name and FQDN. */
function serversGone({ items, baseline }: Design): ReadonlyMap<string, Named> {
  const gone = new Map<string, Named>()
  for (const id in baseline) {
    const item = baseline[id]
    if (item?.kind !== 'server' || items[id]) continue
    for (const key of [id, item.name, item.fqdn]) gone.set(key.toLowerCase(), named(item))
  }
  return gone
}

function keyOf(entry: Entry): string {
  return (isEndpoint(entry) ? entry.server : entry.text.trim()).toLowerCase()
}
