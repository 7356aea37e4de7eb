import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { isOfEdgeSync } from '../facts/edgesync-connectors'
import { organizationRule, type OrganizationContext } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const singleSource = organizationRule({
  id: 'SC-SRC-005',
  severity: 'warning',
  title: 'Mail for the Internet has more than one source server',
  why: 'When the only source server of the connector for * is down, mail for the outside waits, although another server could send it.',
  remedy: 'Add further servers to SourceTransportServers, or a second connector with a higher cost.',
  references: ['Connector selection'],
  messages: {
    single: ({ connector, server, other }: { connector: Named; server: Named; other: Named }) =>
      `${plainName(server)} is the only server that sends all outbound mail of ${quotedName(connector)}: add ${plainName(other)} as a source, too, so that mail goes on when ${plainName(server)} is down.`,
  },
  *check(context) {
    const { design, isUntouched } = context
    const takers = connectorsForAllMail(context)
    const senders = new Set(takers.flatMap((connector) => sourcesOf(connector, design).map(({ id }) => id)))
    if (senders.size !== 1) return
    for (const connector of takers) {
      const [source, second] = sourcesOf(connector, design)
      if (!source || second || isUntouched(connector) || isOfEdgeSync(connector)) continue
      const other = context.indexes.byKind.server.find((server) => server !== source && couldSendAs(source, server))
      if (!other) continue
      yield {
        message: 'single',
        data: { connector: named(connector), server: named(source), other: named(other) },
        subject: connector.id,
        parameter: 'SourceTransportServers',
      }
    }
  },
})

/** The enabled connectors of the organization for `*`; a source of any of them keeps mail going. */
function connectorsForAllMail({ design, indexes }: OrganizationContext): readonly SendConnector[] {
  const connectors = indexes.sendConnectorsAt.get(organizationHome) ?? []
  return connectors.filter((connector) => takesAllMail(connector, design))
}

function takesAllMail(connector: SendConnector, design: Design): boolean {
  const { AddressSpaces, Enabled } = settings(connector, design)
  return Enabled.value !== false && (AddressSpaces.value ?? []).some(({ address }) => address === '*')
}

/** Of the same kind: another subscribed Edge server, or another server with a Transport service. */
function couldSendAs(source: Server, server: Server): boolean {
  if (source.role === 'edge') return server.role === 'edge' && server.subscribedSiteId !== undefined
  return server.role !== 'edge' && server.roles2013 !== 'clientAccess'
}
