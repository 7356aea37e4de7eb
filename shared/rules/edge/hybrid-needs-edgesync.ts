import { lines } from '../../model/relations'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName } from '../words/names'

export const hybridNeedsEdgeSync = organizationRule({
  id: 'EDGE-021',
  severity: 'warning',
  title: 'Hybrid mail through an Edge server needs EdgeSync',
  why: 'Where mail between the organization and Exchange Online passes an Edge server, that server has to be subscribed: the hybrid wizard sets up the connectors through EdgeSync.',
  remedy: 'Subscribe the Edge server, and run the hybrid wizard again afterwards.',
  references: ['Edge Transport servers with hybrid deployments'],
  hides: ['HYB-006'],
  messages: {
    manual: ({ edge, tenant }: { edge: Named; tenant: Named }) =>
      `Mail between ${plainName(tenant)} and the organization passes ${plainName(edge)}, which has no Edge subscription: subscribe it, and run the hybrid wizard again.`,
  },
  *check({ design, indexes }) {
    if (indexes.byKind.exchangeOnline.length === 0) return
    const reported = new Set<string>()
    for (const { from, to, subject } of lines(design)) {
      const ends = [design.items[from], design.items[to]]
      const tenant = ends.find((item) => item?.kind === 'exchangeOnline')
      const edge = ends.find(
        (item) => item?.kind === 'server' && item.role === 'edge' && item.subscribedSiteId === undefined,
      )
      if (!tenant || !edge || reported.has(edge.id)) continue
      reported.add(edge.id)
      yield {
        message: 'manual',
        data: { edge: named(edge), tenant: named(tenant) },
        subject: edge.id,
        about: [subject],
      }
    }
  },
})
