import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import type { Server } from '../../model/server'
import { organizationRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const fqdnOfDefault = organizationRule({
  id: 'RC-AUTH-007',
  severity: 'error',
  title: 'The Default connector keeps its Fqdn',
  why: 'Mailbox servers hand mail to each other through the connector “Default SERVER” and expect the server’s own name there. Where there is more than one Mailbox server, another Fqdn stops internal mail.',
  remedy: 'Restore the Fqdn. A public name can be shown to clients with Banner, or on another connector.',
  references: ['Set-ReceiveConnector'],
  hides: ['RC-AUTH-006', 'TLS-007'],
  messages: {
    changed: ({ name }: { name: Receiver }) =>
      `${called(name)} has another Fqdn than setup gave it, which stops mail between the Mailbox servers: restore it.`,
  },
  *check({ design, indexes }) {
    const transport = indexes.byKind.server.filter(hasTransport)
    if (transport.length < 2) return
    for (const server of transport) {
      for (const connector of indexes.receiveConnectorsOf.get(server.id) ?? []) {
        const baseline = design.baseline[connector.id]
        if (baseline === connector || baseline?.kind !== 'receiveConnector' || !isDefault(baseline, server)) continue
        if (fqdnOf(connector) === fqdnOf(baseline)) continue
        yield {
          message: 'changed',
          data: { name: receiver(connector, server) },
          subject: connector.id,
          parameter: 'Fqdn',
          fix: {
            title: titled('restoreFqdn'),
            edit: setParameter(connector.id, 'Fqdn', baseline.parameters.Fqdn),
          },
        }
      }
    }
  },
})

/** A Mailbox or Hub server; a Client Access server of 2013 has no such connector. */
function hasTransport({ role, roles2013 }: Server): boolean {
  return role !== 'edge' && roles2013 !== 'clientAccess'
}

function isDefault({ name }: ReceiveConnector, server: Server): boolean {
  return name.trim().toLowerCase() === `default ${server.name}`.toLowerCase()
}

function fqdnOf({ parameters }: ReceiveConnector): string | undefined {
  const { Fqdn } = parameters
  return typeof Fqdn === 'string' ? Fqdn.trim().toLowerCase() : undefined
}
