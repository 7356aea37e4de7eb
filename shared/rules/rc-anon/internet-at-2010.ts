import { setParameter } from '../../edits/change'
import { versionFacts } from '../../exchange/versions'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { hops } from '../hops'
import { anonymousHas } from '../rc-relay/relay'
import { sameSender } from '../explains'
import { organizationRule } from '../rule'
import { asSetUp } from '../setup-connectors'
import { named, receiver, type Named, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, called } from '../words/names'

export const internetAt2010 = organizationRule({
  id: 'RC-ANON-001',
  severity: 'warning',
  title: 'A 2010 Hub that takes Internet mail lets anonymous senders in',
  why: 'Setup of Exchange 2010 leaves AnonymousUsers out of the Default connector of a Hub Transport server. Senders on the Internet, who sign in nowhere, are refused there until the group is added.',
  remedy: 'Add AnonymousUsers to the connector, or make a connector of usage type Internet.',
  references: ['Reports of administrators', 'Derived from documented facts'],
  hides: ['PATH-008'],
  explains: sameSender,
  messages: {
    refused: ({ name, from }: { name: Receiver; from: Named }) =>
      `${called(name)} answers ${plainName(from)} but lets no anonymous sender in: add AnonymousUsers, or make a connector for Internet mail.`,
  },
  *check({ design, indexes }) {
    if (!indexes.byKind.server.some(({ role }) => role === 'hub')) return
    const met = new Set<string>()
    for (const { line, from, to, answering } of hops(design)) {
      if (from.kind !== 'internet' || versionFacts[to.version].hasFrontEnd || to.role !== 'hub') continue
      if (find(design, 'inboundRoute', line.subject)?.authentication !== 'anonymous') continue
      for (const connector of answering) {
        const groups = settings(connector, design).PermissionGroups.value ?? []
        if (!asSetUp(connector, baselineOf(connector, design), to)) continue
        if (
          met.has(connector.id) ||
          groups.includes('AnonymousUsers') ||
          anonymousHas(connector, 'ms-Exch-SMTP-Submit')
        )
          continue
        met.add(connector.id)
        yield {
          message: 'refused',
          data: { name: receiver(connector, to), from: named(from) },
          subject: connector.id,
          parameter: 'PermissionGroups',
          about: [line.subject, from.id, to.id],
          fix: {
            title: titled('add', { parts: ['AnonymousUsers'] }),
            edit: setParameter(connector.id, 'PermissionGroups', [
              ...groups.filter((group) => group !== 'None'),
              'AnonymousUsers',
            ]),
          },
        }
      }
    }
  },
})

function baselineOf({ id }: ReceiveConnector, { baseline }: Design): ReceiveConnector | undefined {
  const before = baseline[id]
  return before?.kind === 'receiveConnector' ? before : undefined
}
