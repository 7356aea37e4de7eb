import { laterUpdatesRefuse, supportedUntil } from '../../exchange/version-lifecycle'
import { versions, type Version } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import { entered, itemId, named, type EnteredText, type Named } from '../data'
import { organizationRule } from '../rule'
import { productName } from '../words/exchange'
import { namesAndMore } from '../words/names'

type Ended = { readonly version: Version; readonly servers: readonly Named[]; readonly until: EnteredText }

export const supported = organizationRule({
  id: 'VER-002',
  severity: 'info',
  title: 'Microsoft still mends the versions of the organization',
  why: 'After the end of support a version gets no security updates, and Exchange Online throttles and then blocks the mail of servers that are out of date. Later updates of Subscription Edition are announced to refuse versions that are out of support, which is unverified.',
  remedy: 'Plan the way to a version that is supported.',
  references: ['Microsoft lifecycle', 'Upgrade to Exchange Server SE'],
  messages: {
    ended: ({ version, servers, until }: Ended) =>
      `${productName(version)} (${namesAndMore(servers)}) is supported until ${until} only: plan the way to a newer version.`,
    refused: ({ version, servers, until, newer }: Ended & { readonly newer: Version }) =>
      `${productName(version)} (${namesAndMore(servers)}) is supported until ${until} only, and later updates of ${productName(newer)} will not install beside it (announced, unverified): plan its end.`,
  },
  *check({ indexes: { byKind }, today }) {
    for (const version of versions) {
      const until = supportedUntil[version]
      const servers = byKind.server.filter((server) => server.version === version)
      if (until === undefined || until >= today || servers.length === 0) continue
      const data = { version, servers: servers.map(named), until: entered(until) }
      const base = { subject: itemId(organizationHome), about: servers.map(({ id }) => id) }
      const newer = versions.find(
        (one) => laterUpdatesRefuse[one]?.includes(version) && byKind.server.some((server) => server.version === one),
      )
      if (newer) yield { ...base, message: 'refused', data: { ...data, newer } }
      else yield { ...base, message: 'ended', data }
    }
  },
})
