import { changeItem } from '../../edits/change'
import { sequence, type Edit } from '../../edits/edit'
import { acceptOnEdge } from '../../edits/organization'
import { canonicalDomain } from '../../exchange/domains'
import { domainNameOf } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { AcceptedDomain } from '../../model/organization-items'
import type { Server } from '../../model/server'
import { edgeWithout, participants, unsoundConnectors, withoutWayIn } from '../../routing/ways-in-and-out'
import { organizationRule, type Fix } from '../rule'
import { named, nameIn, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { andMore } from '../words/lists'
import { plainName } from '../words/names'

import { isRefusedAtRoute } from './relay-refused'

export const wayIn = organizationRule({
  id: 'PATH-002',
  severity: 'error',
  title: 'Mail from the Internet reaches the Mailbox servers',
  why: 'Mail for an accepted domain comes in where a line from the Internet, or from a gateway that stands for it, ends at a Mailbox or Hub server, or at an Edge server that passes the domain on. An Edge server without subscription keeps a list of accepted domains of its own: what is not on it, such as the domain of a tenant that the hybrid wizard adds to the organization, does not go on to the Mailbox servers.',
  remedy:
    'Draw the line from the Internet to the server that its MX record names, and from an Edge server on to the Mailbox servers. On an Edge server without subscription make each domain of the organization an accepted domain, too.',
  references: ['Derived from documented facts'],
  messages: {
    none: ({ domains, server }: { domains: readonly EnteredText[]; server: Named }) =>
      `No mail from the Internet for ${andMore(domains)} reaches ${plainName(server)}: draw the way in, from the Internet to the Mailbox servers.`,
    notOnEdge: ({ domains, edge }: { domains: readonly EnteredText[]; edge: Named }) =>
      `Mail from the Internet comes in through ${plainName(edge)}, which has no Edge subscription and does not accept ${andMore(domains)} as the organization does: make that an accepted domain of ${plainName(edge)}, too.`,
  },
  *check({ design }) {
    const lost = withoutWayIn(design).filter((domain) => !isRefusedAtRoute(domainNameOf(domain, design), design))
    const { internal, edges } = participants(design)
    const [first, ...others] = internal
    if (lost.length === 0 || !first) return
    const unknown = new Map<Server, AcceptedDomain[]>()
    const undrawn: AcceptedDomain[] = []
    for (const domain of lost) {
      const edge = edgeWithout(domain, design)
      if (edge) unknown.set(edge, [...(unknown.get(edge) ?? []), domain])
      else undrawn.push(domain)
    }
    for (const [edge, domains] of unknown) {
      const data = { domains: domains.map((domain) => entered(domainNameOf(domain, design))), edge: named(edge) }
      yield { message: 'notOnEdge', data, subject: edge.id, fix: acceptThere(edge, domains, design) }
    }
    if (undrawn.length === 0) return
    const homes = [organizationHome, ...edges.map(({ id }) => id)]
    yield {
      message: 'none',
      data: { domains: undrawn.map((domain) => entered(domainNameOf(domain, design))), server: named(first) },
      subject: first.id,
      about: [...others, ...edges].map(({ id }) => id).concat(unsoundConnectors(design, homes)),
    }
  },
})

/** As accepted domains of the Edge server, and among the stated recipients of what comes in there from the Internet. */
function acceptThere(edge: Server, domains: readonly AcceptedDomain[], design: Design): Fix {
  const names = domains.map((domain) => domainNameOf(domain, design))
  const routes = indexes(design).byKind.inboundRoute.filter(
    ({ to, from, recipients }) => to === edge.id && design.items[from]?.kind === 'internet' && recipients.length > 0,
  )
  return {
    title: titled('acceptToo', { domains: names.map(entered), edges: [nameIn(edge)] }),
    edit: sequence(
      ...domains.map(({ id }) => acceptOnEdge(id, edge.id)),
      ...routes.map(({ id, recipients }) => bringing(id, recipients, names)),
    ),
    isTried: true,
  }
}

function bringing(route: string, recipients: readonly string[], names: readonly string[]): Edit {
  const stated = new Set(recipients.map(canonicalDomain))
  const more = names.filter((name) => !stated.has(canonicalDomain(name)))
  return changeItem<'inboundRoute'>(route, { recipients: [...recipients, ...more] })
}
