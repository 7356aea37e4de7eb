import type { AuthMechanism } from '../../exchange/auth-mechanisms'
import type { ReceiveConnector } from '../../model/connectors'
import { keptWhile } from '../../kept'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import type { OwnHop } from '../../routing/own-hops'
import { hasRight, sessionAt } from '../../routing/principal'
import type { SenderIdentity } from '../../routing/sender'
import { asSetUp } from './setup-connectors'

/** Setup's connector for a hop between own servers, under whatever name and wherever it is bound by now. */
export function setupConnectorFor({ to, handOver }: OwnHop, design: Design): ReceiveConnector | undefined {
  return setupConnectorOn(to, handOver.port, design)
}

export function setupConnectorOn(server: Server, port: number, design: Design): ReceiveConnector | undefined {
  return (indexes(design).receiveConnectorsOf.get(server.id) ?? []).find((connector) => {
    const before = design.baseline[connector.id]
    const written = asSetUp(connector, before?.kind === 'receiveConnector' ? before : undefined, server)
    const bindings = written?.parameters.Bindings
    return Array.isArray(bindings) && bindings.some((text) => String(text).endsWith(`:${port}`))
  })
}

/** How Exchange servers sign in to each other. */
const exchangeServer: SenderIdentity = { uses: 'exchangeServer', credential: undefined, avoidsTls: false }
const mustOffer: readonly AuthMechanism[] = ['Tls', 'ExchangeServer']

/** What a connector does not offer though Exchange servers sign in with it; nothing where it trusts whoever connects. */
export const notOfferedToServers = keptWhile(
  (connector: ReceiveConnector, design: Design) => [connector, settings(connector, design)],
  (connector, design): readonly AuthMechanism[] => {
    const { AuthMechanism: stated } = settings(connector, design)
    const offered = stated.value ?? []
    if (stated.problems.length > 0 || offered.includes('ExternalAuthoritative')) return []
    return mustOffer.filter((mechanism) => !offered.includes(mechanism))
  },
)

/** Whether Exchange servers of the organization may submit there, from whichever of them it comes. */
export const serversMaySubmit = keptWhile(
  (connector: ReceiveConnector, to: Server, design: Design) => [connector, settings(connector, design), to],
  (connector, to, design): boolean =>
    hasRight(sessionAt(connector, { from: to, to }, exchangeServer, design), 'ms-Exch-SMTP-Submit') !== false,
)
