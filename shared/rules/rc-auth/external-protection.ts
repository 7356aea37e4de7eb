import { find, isNode, type Design, type NodeItem } from '../../model/design'
import type { ReceiveConnector } from '../../model/connectors'
import { lines, type Line } from '../../model/relations'
import { settings } from '../../model/settings'
import { answerForLine } from '../../routing/receive-line'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { plainName, called } from '../words/names'

export const receiveExternalProtection = organizationRule({
  id: 'RC-AUTH-010',
  severity: 'warning',
  title: 'Externally secured mail arrives over a protected way',
  why: 'With ExternalAuthoritative Exchange neither authenticates nor encrypts, and treats whoever connects as one of its own servers. It relies on IPsec, a VPN or a closed network.',
  remedy:
    'Confirm the protection at the other end in the drawing. For a server, which has no such mark, accept the finding with the reason. Or choose another authentication.',
  references: ['Receive connectors'],
  messages: {
    unprotected: ({ name, from }: { name: Receiver; from: Named }) =>
      `${called(name)} trusts ${plainName(from)} without any authentication: confirm that IPsec, a VPN or a closed network protects the way, or choose another mechanism.`,
    server: ({ name, from }: { name: Receiver; from: Named }) =>
      `${called(name)} trusts ${plainName(from)} without any authentication: make sure that IPsec, a VPN or a closed network protects the way and accept this finding with the reason, or choose another mechanism.`,
  },
  *check({ design, indexes }) {
    if (!indexes.byKind.receiveConnector.some((connector) => isTrusting(connector, design))) return
    const reported = new Set<string>()
    for (const line of lines(design)) {
      const winner = answerForLine(design, line)?.winner
      const from = design.items[line.from]
      if (!winner || !isNode(from) || !isTrusting(winner, design) || isProtected(line, from, design)) continue
      if (reported.has(`${winner.id} ${line.subject}`)) continue
      reported.add(`${winner.id} ${line.subject}`)
      yield {
        message: from.kind === 'server' ? 'server' : 'unprotected',
        data: { name: receiver(winner, find(design, 'server', winner.server)), from: named(from) },
        subject: winner.id,
        parameter: 'AuthMechanism',
        about: [line.subject, from.id],
      }
    }
  },
})

function isTrusting(connector: ReceiveConnector, design: Design): boolean {
  return settings(connector, design).AuthMechanism.value?.includes('ExternalAuthoritative') === true
}

/** Said of the route, or of the gateway itself. */
function isProtected(line: Line, from: NodeItem, design: Design): boolean {
  if (from.kind === 'gateway' && from.externallyProtected) return true
  return find(design, 'inboundRoute', line.subject)?.externallyProtected === true
}
