import type { SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import { transportServicesOf } from '../../exchange/transport-services'
import type { Server } from '../../model/server'
import { listenersOf } from '../../routing/listeners'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

const outboundProxyPort = 717

export const frontEndProxy = organizationRule({
  id: 'PATH-017',
  severity: 'warning',
  title: 'Front End proxying finds the connector that it needs',
  why: 'With FrontendProxyEnabled the Transport service hands outbound mail to the Receive connector “Outbound Proxy Frontend SERVER” on port 717. Where it is missing or disabled, mail waits in the queue.',
  remedy: 'Make the connector anew or enable it, or send without the Front End proxy.',
  references: ['Configure Send connectors to proxy outbound mail'],
  messages: {
    missing: ({ connector, server }: { connector: Named; server: Named }) =>
      `${quotedName(connector)} sends through the Front End Transport service, and ${plainName(server)} has no enabled Receive connector on port 717: make “Outbound Proxy Frontend ${plainName(server)}” anew or enable it.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      if (!isProxied(connector, design)) continue
      for (const server of sourcesOf(connector, design)) {
        if (!hasFrontEnd(server) || listensForProxy(server, design)) continue
        yield {
          message: 'missing',
          data: { connector: named(connector), server: named(server) },
          subject: connector.id,
          parameter: 'FrontendProxyEnabled',
          about: [server.id],
        }
      }
    }
  },
})

export function isProxied(connector: SendConnector, design: Design): boolean {
  if (connector.parameters.FrontendProxyEnabled === undefined) return false
  const { FrontendProxyEnabled, Enabled } = settings(connector, design)
  return FrontendProxyEnabled.value === true && Enabled.value !== false
}

function hasFrontEnd(server: Server): boolean {
  return transportServicesOf(server).includes('FrontendTransport')
}

function listensForProxy({ id }: Server, design: Design): boolean {
  return listenersOf(design, id).some(
    ({ enabled, bindings }) => enabled && bindings.some(({ port }) => port === outboundProxyPort),
  )
}
