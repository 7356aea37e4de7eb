import { find, type Design } from '../../model/design'
import type { Server } from '../../model/server'
import { named, type Named } from '../data'
import { organizationRule } from '../rule'
import { quotedName, plainName } from '../words/names'

export const notInPerimeter = organizationRule({
  id: 'ORG-008',
  severity: 'warning',
  title: 'Only Edge servers stand in a perimeter network',
  why: 'Mailbox and Hub servers are members of the domain, and Exchange supports no firewall between them and other Exchange servers or domain controllers. In a perimeter network they would open it to all of these; the Edge Transport role is made for standing there.',
  remedy: 'Put the server into an Active Directory site, and an Edge server or a gateway into the perimeter network.',
  references: ['Network ports for clients and mail flow in Exchange', 'Edge Transport servers'],
  messages: {
    inside: ({ server, zone }: { server: Named; zone: Named }) =>
      `${plainName(server)} is a member of the domain and stands in ${quotedName(zone)}: put it into an Active Directory site, and let an Edge server stand there.`,
  },
  *check({ design, indexes: { byKind } }) {
    if (byKind.zone.every(({ type }) => type !== 'perimeter')) return
    for (const server of byKind.server) {
      const zone = server.role === 'edge' ? undefined : perimeterAround(server, design)
      if (zone) yield { message: 'inside', data: { server: named(server), zone: named(zone) }, subject: server.id }
    }
  },
})

/** A site within a perimeter network is on the inside again. */
function perimeterAround({ zoneId }: Server, design: Design) {
  const seen = new Set<string>()
  for (let zone = find(design, 'zone', zoneId); zone && !seen.has(zone.id); zone = find(design, 'zone', zone.zoneId)) {
    if (zone.type === 'perimeter') return zone
    if (zone.type === 'adSite') return undefined
    seen.add(zone.id)
  }
  return undefined
}
