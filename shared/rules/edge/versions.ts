import { versionFacts } from '../../exchange/versions'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import type { Hop } from '../../routing/session'
import { hops } from '../../routing/session'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { nameOf, called } from '../words/names'

export const edgeVersions = organizationRule({
  id: 'EDGE-019',
  severity: 'warning',
  title: 'The Edge server and the Mailbox servers fit each other',
  why: 'An Exchange 2010 Edge server delivers straight to the Transport service of newer Mailbox servers and passes the Front End by.',
  remedy:
    'Use an Edge server of a newer version, or let the 2010 one deliver to the connector of the Transport service.',
  references: ['Network ports'],
  messages: {
    frontEnd: ({ edge, server, name }: { edge: Named; server: Named; name: Receiver }) =>
      `${nameOf(edge)} (Exchange 2010) delivers to the Transport service of ${nameOf(server)}, and the drawing leads it to ${called(name)} of the Front End: correct the port, or use a newer Edge server.`,
  },
  *check({ design }) {
    const reported = new Set<string>()
    for (const hop of hops(design)) {
      const { from, to, met } = hop
      if (from.kind !== 'server' || (from.role === 'edge') === (to.role === 'edge')) continue
      const [edge, server] = from.role === 'edge' ? [from, to] : [to, from]
      if (!met || !passesFrontEnd(hop, design) || reported.has(edge.id)) continue
      reported.add(edge.id)
      const data = { edge: named(edge), server: named(server), name: receiver(met.connector) }
      yield { message: 'frontEnd', data, subject: edge.id, about: [hop.subject.id] }
    }
  },
})

/** EdgeSync chooses its own way; of drawn connectors the answering one tells. */
function passesFrontEnd({ from, line, met }: Hop, design: Design): boolean {
  if (from.kind !== 'server' || from.role !== 'edge' || line.kind === 'edgeSync' || !met) return false
  if (versionFacts[from.version].edgeDeliversTo !== 'HubTransport') return false
  return settings(met.connector, design).TransportRole.value === 'FrontendTransport'
}
