import { settings } from '../../model/settings'
import { entered, named, type EnteredText, type Named } from '../data'
import { isTenantSpace } from '../facts/hybrid'
import { organizationRule } from '../rule'
import { andMore } from '../words/lists'
import { quotedName } from '../words/names'

export const tenantSpaceAlone = organizationRule({
  id: 'HYB-007',
  severity: 'warning',
  title: 'The hybrid connector takes the tenant’s domain alone',
  why: 'The connector that the Hybrid Configuration wizard makes is for the routing domain of the tenant. Other domains on it go to Exchange Online as internal mail, which does not take them for everybody, and the wizard removes them when it runs again.',
  remedy: 'Make a connector of its own for the other domains.',
  references: ['Hybrid Configuration wizard'],
  messages: {
    more: ({ connector, spaces }: { connector: Named; spaces: readonly EnteredText[] }) =>
      `${quotedName(connector)} takes ${andMore(spaces)} beside the domain of the tenant, which the Hybrid Configuration wizard removes again: make a connector of its own for that.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      const { AddressSpaces, CloudServicesMailEnabled } = settings(connector, design)
      if (CloudServicesMailEnabled.value !== true) continue
      const spaces = AddressSpaces.value ?? []
      const more = spaces.filter(({ address }) => !isTenantSpace(address))
      if (more.length === 0 || more.length === spaces.length) continue
      yield {
        message: 'more',
        data: { connector: named(connector), spaces: more.map((space) => entered(space.entered)) },
        subject: connector.id,
        parameter: 'AddressSpaces',
      }
    }
  },
})
