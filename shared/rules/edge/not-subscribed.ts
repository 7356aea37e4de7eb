import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { nameOf } from '../words/names'

export const notSubscribed = itemRule({
  id: 'EDGE-018',
  severity: 'info',
  kind: 'server',
  title: 'An Edge server is subscribed where that is possible',
  why: 'A subscription makes the connectors between the Edge server and the organization by itself, keeps accepted domains and recipients in step, and lets both sides trust each other. Everything else has to be kept up by hand.',
  remedy: 'Subscribe the Edge server to the AD site of the Mailbox servers that talk to it.',
  references: ['Internet mail flow through an Edge server without EdgeSync', 'Edge Subscriptions'],
  messages: {
    manual: ({ server }: { server: Named }) =>
      `${nameOf(server)} has no Edge subscription, which is the recommended way: subscribe it to an AD site where you can.`,
  },
  *check({ item }) {
    if (item.role !== 'edge' || item.subscribedSiteId !== undefined) return
    yield { message: 'manual', data: { server: named(item) }, subject: item.id }
  },
})
