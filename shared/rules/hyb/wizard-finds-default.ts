import { allIPv4, allIPv6, rangesEqual } from '../../exchange/ranges'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { lines } from '../../model/relations'
import { settings } from '../../model/settings'
import { setupConnectorOn } from '../facts/hand-overs'
import { hasTransportRoles } from '../facts/service-of'
import { named, receiver, type Named, type Receiver } from '../data'
import { organizationRule } from '../rule'
import { called, nameOf } from '../words/names'

const smtp = 25

export const wizardFindsDefault = organizationRule({
  id: 'HYB-008',
  severity: 'warning',
  title: 'The Hybrid Configuration wizard finds the default Front End connector',
  why: 'On each server that takes the tenant’s mail the wizard looks for the Receive connector that listens on port 25 of all IPv4 and all IPv6 addresses and answers every address. Where the default Front End connector was bound or narrowed, the wizard stops or changes another connector (reported by administrators).',
  remedy:
    'Give the default Front End connector 0.0.0.0:25, [::]:25 and all remote ranges back, and make connectors of their own for what is narrower.',
  references: ['Hybrid Configuration wizard', 'Reports of administrators: default receive connector not found'],
  messages: {
    narrowed: ({ name, tenant }: { name: Receiver; tenant: Named }) =>
      `${called(name)} no longer listens on all addresses of port 25 for everybody, and ${nameOf(tenant)} sends there, so that the Hybrid Configuration wizard does not find it: return Bindings and RemoteIPRanges to those of setup.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const { from, to, kind } of lines(design)) {
      const tenant = find(design, 'exchangeOnline', from)
      const server = find(design, 'server', to)
      if (kind !== 'inbound' || !tenant || !server || told.has(server.id) || !hasTransportRoles(server)) continue
      const connector = setupConnectorOn(server, smtp, design)
      if (!connector || isWhole(connector, design)) continue
      told.add(server.id)
      yield {
        message: 'narrowed',
        data: { name: receiver(connector, server), tenant: named(tenant) },
        subject: connector.id,
        parameter: 'Bindings',
        about: [tenant.id, server.id],
      }
    }
  },
})

function isWhole(connector: ReceiveConnector, design: Design): boolean {
  const { Bindings, RemoteIPRanges, Enabled } = settings(connector, design)
  if (Bindings.problems.length > 0 || RemoteIPRanges.problems.length > 0) return true
  const isBound = ([4, 6] as const).every((family) =>
    (Bindings.value ?? []).some(
      ({ binding: { wildcard, port, address } }) => wildcard && port === smtp && address.family === family,
    ),
  )
  const isForAll = [allIPv4, allIPv6].every((all) =>
    (RemoteIPRanges.value ?? []).some(({ range }) => rangesEqual(range, all)),
  )
  return Enabled.value !== false && isBound && isForAll
}
