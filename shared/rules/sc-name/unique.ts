import type { SendConnector } from '../../model/connectors'
import { isOfEdgeSync } from '../facts/edgesync-connectors'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const uniqueSendConnectorName = organizationRule({
  id: 'SC-NAME-001',
  severity: 'error',
  title: 'Send connectors have different names',
  why: 'A Send connector is known by its name alone: in the whole organization, or on one Edge server without EdgeSync.',
  remedy: 'Rename one of the two connectors.',
  references: ['Derived from documented facts'],
  messages: {
    taken: ({ name }: { name: Named }) =>
      `Another Send connector is named ${quotedName(name)}, too: rename one of them.`,
    takenOnEdge: ({ name, server }: { name: Named; server: Named }) =>
      `${plainName(server)} has another Send connector named ${quotedName(name)}: rename one of them.`,
  },
  *check({ design, indexes }) {
    for (const [home, connectors] of indexes.sendConnectorsAt) {
      const edge = design.items[home]
      const met = new Map<string, SendConnector>()
      for (const connector of connectors) {
        const { id, name } = connector
        const key = name.trim().toLowerCase()
        const first = met.get(key)
        if (!first) met.set(key, connector)
        else if (key !== '' && !areOfEdgeSync(first, connector)) {
          const base = { subject: id, parameter: 'Name', about: [first.id] }
          if (edge) yield { ...base, message: 'takenOnEdge', data: { name: named(connector), server: named(edge) } }
          else yield { ...base, message: 'taken', data: { name: named(connector) } }
        }
      }
    }
  },
})

/** EdgeSync names its connectors after the site, for each Edge server that is subscribed to it; nobody can rename them. */
function areOfEdgeSync(...connectors: readonly SendConnector[]): boolean {
  return connectors.every(isOfEdgeSync)
}
