import { isConnector } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { serverRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const replicatedObjects = serverRule({
  id: 'EDGE-001',
  severity: 'error',
  title: 'A subscribed Edge server takes its connectors and domains from the organization',
  why: 'A subscription disables the cmdlets for Send connectors, accepted domains and remote domains on the Edge server, and EdgeSync overwrites what is there. What is changed on the Edge server itself is refused or lost.',
  remedy:
    'Make the object on a Mailbox or Hub server, with the Edge subscription as source server; EdgeSync brings it to the Edge server.',
  references: ['Edge Subscriptions'],
  hides: ['EDGE-011'],
  messages: {
    connector: ({ name, server }: { name: Named; server: Named }) =>
      `The Send connector ${quotedName(name)} lives on ${plainName(server)}, which is subscribed, so its shell refuses to make or change it: make it in the organization with ${plainName(server)} as source.`,
    domain: ({ name, server }: { name: Named; server: Named }) =>
      `The accepted domain ${quotedName(name)} lives on ${plainName(server)}, which is subscribed, so its shell refuses to make or change it: make it in the organization, and EdgeSync brings it there.`,
  },
  *check({ design, server, sendConnectors, acceptedDomains }) {
    if (server.role !== 'edge' || server.subscribedSiteId === undefined) return
    for (const item of [...sendConnectors, ...acceptedDomains]) {
      if (isDeepEqual(item, design.baseline[item.id])) continue
      yield {
        message: isConnector(item) ? 'connector' : 'domain',
        data: { name: named(item), server: named(server) },
        subject: item.id,
        about: [server.id],
      }
    }
  },
})
