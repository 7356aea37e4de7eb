import { versionFacts, versions, type Version } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import type { Server } from '../../model/server'
import { itemId, named, type Named } from '../data'
import { organizationRule } from '../rule'
import { productName } from '../words/exchange'
import { namesAndMore } from '../words/names'

type Pair = {
  readonly newer: Version
  readonly older: Version
  readonly newServers: readonly Named[]
  readonly oldServers: readonly Named[]
}

export const standTogether = organizationRule({
  id: 'VER-001',
  severity: 'warning',
  title: 'The versions of the organization may stand together',
  why: 'Setup looks for older servers in the organization and refuses to install beside versions that it does not coexist with, Edge servers included: Exchange 2019 beside 2010, Subscription Edition beside 2010 and 2013. Servers that are drawn together cannot be built together.',
  remedy: 'Move everything off the older servers and uninstall them before the newer version is installed.',
  references: ['Exchange Server supportability matrix', 'Upgrade to Exchange Server SE'],
  messages: {
    apart: ({ newer, older, newServers, oldServers }: Pair) =>
      `${productName(newer)} (${namesAndMore(newServers)}) cannot be installed while ${productName(older)} (${namesAndMore(oldServers)}) exists in the organization: uninstall the older servers first.`,
  },
  *check({ indexes: { byKind } }) {
    const of = (wanted: Version) => byKind.server.filter(({ version }) => version === wanted)
    for (const newer of versions) {
      for (const older of versionFacts[newer].noCoexistenceWith.filter((one) => isOlder(one, newer))) {
        const [newServers, oldServers] = [of(newer), of(older)]
        if (newServers.length === 0 || oldServers.length === 0) continue
        yield {
          message: 'apart',
          data: { newer, older, newServers: newServers.map(named), oldServers: oldServers.map(named) },
          subject: itemId(organizationHome),
          about: [...newServers, ...oldServers].map(({ id }: Server) => id),
        }
      }
    }
  },
})

/** Each pair is looked at from its newer side. */
function isOlder(one: Version, other: Version): boolean {
  return versions.indexOf(one) < versions.indexOf(other)
}
