import { organizationHome } from '../../model/connectors'
import { participants, unsoundConnectors, wayOutOfEdge, withoutWayOut } from '../../routing/ways'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { namesAndMore } from '../words/names'

export const wayOut = organizationRule({
  id: 'PATH-003',
  severity: 'error',
  title: 'Mail for the Internet leaves the organization',
  why: 'Setup creates no Send connector. Without an enabled one for the address space * that leads to the Internet, by DNS, through a gateway or through an Edge server, mail for the outside stays in the Unreachable queue.',
  remedy:
    'Draw the way out: from a Mailbox or Hub server to the Internet, to a gateway, or to an Edge server that sends to the Internet.',
  references: ['Send connectors'],
  messages: {
    none: ({ servers }: { servers: readonly Named[] }) =>
      `Mail for the Internet has no way out of ${namesAndMore(servers)}: draw a line to the Internet, a gateway or an Edge server.`,
  },
  *check({ design }) {
    const lost = withoutWayOut(design)
    const [first, ...others] = lost
    if (!first) return
    const stuck = participants(design).edges.filter((edge) => !wayOutOfEdge(edge, design))
    const homes = [organizationHome, ...stuck.map(({ id }) => id)]
    yield {
      message: 'none',
      data: { servers: lost.map(named) },
      subject: first.id,
      about: [...others, ...stuck].map(({ id }) => id).concat(unsoundConnectors(design, homes)),
    }
  },
})
