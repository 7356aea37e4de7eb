import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import { participants, unsoundConnectors, wayOutOfEdge, withoutWayOut } from '../../routing/ways-in-and-out'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { nameOf } from '../words/names'

export const organizationSends = organizationRule({
  id: 'EDGE-010',
  severity: 'error',
  title: 'The organization sends through its Edge server',
  why: 'The Edge server could send to the Internet, and nothing else can; without a subscription the Mailbox servers do not know of it. No enabled Send connector of the organization names it as smart host.',
  remedy: 'Draw a line from the Mailbox servers to the Edge server.',
  references: ['Internet mail flow through an Edge server without EdgeSync'],
  hides: ['PATH-003'],
  messages: {
    unused: ({ edge }: { edge: Named }) =>
      `${nameOf(edge)} is the only way to the Internet, and no enabled Send connector of the organization names it as smart host: draw a line from the Mailbox servers to ${nameOf(edge)}.`,
  },
  *check({ design }) {
    const lost = withoutWayOut(design)
    if (lost.length === 0) return
    const ready = participants(design).edges.filter(
      (edge) => edge.subscribedSiteId === undefined && wayOutOfEdge(edge, design),
    )
    const [first, ...others] = ready
    if (!first || isNamed(new Set(ready.map(({ id }) => id)), design)) return
    yield {
      message: 'unused',
      data: { edge: named(first) },
      subject: first.id,
      about: [...[...others, ...lost].map(({ id }) => id), ...unsoundConnectors(design, [organizationHome])],
    }
  },
})

function isNamed(edges: ReadonlySet<string>, design: Design): boolean {
  const names = (connector: SendConnector) =>
    settings(connector, design).Enabled.value !== false &&
    deliveryTargets(connector, design).some(({ node }) => edges.has(node.id))
  return (indexes(design).sendConnectorsAt.get(organizationHome) ?? []).some(names)
}
