import type { Design } from '../../model/design'
import { serverRule } from '../rule'
import { named, nameIn, type Name, type Named } from '../data'
import { plainName, quotedAndMore } from '../words/names'

export const subscriptionDeletes = serverRule({
  id: 'EDGE-003',
  severity: 'warning',
  title: 'A subscription deletes the Send connectors of the Edge server',
  why: 'New-EdgeSubscription, run on the Edge server, deletes the Send connectors, accepted domains and remote domains that were made there by hand.',
  remedy: 'Write down or export those Send connectors first, and make those that are still needed on a Mailbox server.',
  references: ['Edge Subscriptions'],
  messages: {
    deleted: ({ server, connectors }: { server: Named; connectors: readonly Name[] }) =>
      `The subscription of ${plainName(server)} deletes its Send connectors ${quotedAndMore(connectors)}: save them first, and make what is still needed in the organization.`,
  },
  *check({ design, server }) {
    if (server.role !== 'edge' || server.subscribedSiteId === undefined) return
    const before = design.baseline[server.id]
    if (before?.kind !== 'server' || before.subscribedSiteId !== undefined) return
    const names = ownConnectors(design, server.id)
    if (names.length === 0) return
    yield {
      message: 'deleted',
      data: { server: named(server), connectors: names },
      subject: server.id,
      parameter: 'subscribedSiteId',
    }
  },
})

function ownConnectors({ baseline }: Design, home: string): readonly Name[] {
  return Object.values(baseline).flatMap((item) =>
    item.kind === 'sendConnector' && item.home === home ? nameIn(item) : [],
  )
}
