import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { siteOf } from '../../model/sites'
import { seesScoped } from '../../routing/distance'
import { blindToConnector } from '../explains'
import { organizationRule } from '../rule'
import { named, nameIn, type Name, type Named } from '../data'
import { quotedName, siteNames } from '../words/names'
import { blindServers, keyOf } from './coverage'

export const scopedOut = organizationRule({
  id: 'SC-SEL-002',
  severity: 'warning',
  title: 'A scoped connector is seen in its own site only',
  why: 'With IsScopedConnector only servers in the Active Directory site of the source servers use the connector. For servers of other sites it does not exist: their mail takes a broader connector or waits in the Unreachable queue.',
  remedy: 'Turn IsScopedConnector off, or give the other sites a connector for the same address space.',
  references: ['Connector selection'],
  hides: ['SC-SEL-005', 'SC-SRC-005', 'PATH-003'],
  explains: blindToConnector,
  messages: {
    unseen: ({ connector, sites }: { connector: Named; sites: readonly (Name | undefined)[] }) =>
      `${quotedName(connector)} is scoped, so servers in ${siteNames(sites)} do not see it: turn IsScopedConnector off, or give them a connector of their own.`,
  },
  *check({ design, indexes }) {
    const connectors = indexes.sendConnectorsAt.get(organizationHome) ?? []
    const takenAt = new Map<Server, ReadonlySet<string>>()
    for (const connector of connectors) {
      const { Enabled, AddressSpaces } = settings(connector, design)
      if (Enabled.value === false) continue
      const left = blindServers(connector, design).filter((server) => {
        const taken = takenAt.get(server) ?? keysTakenFor(server, connectors, design)
        takenAt.set(server, taken)
        return (AddressSpaces.value ?? []).some((space) => !taken.has(keyOf(space)))
      })
      if (left.length === 0) continue
      yield {
        message: 'unseen',
        data: { connector: named(connector), sites: left.map((server) => siteName(server, design)) },
        subject: connector.id,
        parameter: 'IsScopedConnector',
        about: left.map(({ id }) => id),
      }
    }
  },
})

/** The address spaces of the connectors that a server sees. */
function keysTakenFor(server: Server, connectors: readonly SendConnector[], design: Design): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const connector of connectors) {
    const { Enabled, IsScopedConnector, AddressSpaces } = settings(connector, design)
    if (Enabled.value === false) continue
    if (IsScopedConnector.value === true && !seesScoped(server, sourcesOf(connector, design), design)) continue
    for (const space of AddressSpaces.value ?? []) taken.add(keyOf(space))
  }
  return taken
}

function siteName(server: Server, design: Design): Name | undefined {
  const id = siteOf(server, design)
  const site = design.organization.sites.find((one) => one.id === id)
  return site && nameIn(site)
}
