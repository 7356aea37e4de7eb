import { domainNameOf } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import { participants, unsoundConnectors, withoutWayIn } from '../../routing/ways-in-and-out'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { andMore } from '../words/lists'
import { plainName } from '../words/names'

import { isRefusedAtRoute } from './relay-refused'

export const wayIn = organizationRule({
  id: 'PATH-002',
  severity: 'error',
  title: 'Mail from the Internet reaches the Mailbox servers',
  why: 'Mail for an accepted domain comes in where a line from the Internet, or from a gateway that stands for it, ends at a Mailbox or Hub server, or at an Edge server that passes the domain on. No drawn line leads there.',
  remedy:
    'Draw the line from the Internet to the server that its MX record names, and from an Edge server on to the Mailbox servers.',
  references: ['Derived from documented facts'],
  messages: {
    none: ({ domains, server }: { domains: readonly EnteredText[]; server: Named }) =>
      `No mail from the Internet for ${andMore(domains)} reaches ${plainName(server)}: draw the way in, from the Internet to the Mailbox servers.`,
  },
  *check({ design }) {
    const lost = withoutWayIn(design).filter((domain) => !isRefusedAtRoute(domainNameOf(domain, design), design))
    const { internal, edges } = participants(design)
    const [first, ...others] = internal
    if (lost.length === 0 || !first) return
    const homes = [organizationHome, ...edges.map(({ id }) => id)]
    yield {
      message: 'none',
      data: { domains: lost.map((domain) => entered(domainNameOf(domain, design))), server: named(first) },
      subject: first.id,
      about: [...others, ...edges].map(({ id }) => id).concat(unsoundConnectors(design, homes)),
    }
  },
})
