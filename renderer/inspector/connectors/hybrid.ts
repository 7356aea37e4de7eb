import { availability, sendConnectorParameters, type SendConnectorParameter } from '../../../shared/exchange/parameters'
import type { ReceiveConnector, SendConnector } from '../../../shared/model/connectors'
import { find, type Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { deliveryTargets } from '../../../shared/model/relations'
import { placementOf, settings } from '../../../shared/model/settings'
import { isToExchangeOnline } from '../../../shared/rules/facts/hybrid'

/** What HealthChecker looks at together on a connector to Exchange Online (connectors.md k). */
export const hybridParameters = [
  'CloudServicesMailEnabled',
  'TlsCertificateName',
  'RequireTLS',
  'TlsAuthLevel',
  'TlsDomain',
] as const satisfies readonly SendConnectorParameter[]

/** Whether a connector leads to Exchange Online, by its names or by what is drawn. */
export function leadsToExchangeOnline(connector: SendConnector, design: Design): boolean {
  if (isToExchangeOnline(settings(connector, design))) return true
  return deliveryTargets(connector, design).some(({ node }) => node.kind === 'exchangeOnline')
}

/** The hybrid settings that the connector's version has and that nobody has stated. */
export function missingHybrid(connector: SendConnector, design: Design): readonly SendConnectorParameter[] {
  const place = placementOf(connector, design)
  return hybridParameters.filter(
    (name) => connector.parameters[name] === undefined && availability(sendConnectorParameters[name], place).available,
  )
}

/** The Receive connectors that are meant to answer a tenant. */
export function tenantListeners(tenant: string, design: Design): readonly ReceiveConnector[] {
  const routes = indexes(design).routesFrom.get(tenant) ?? []
  const ids = new Set(routes.flatMap(({ expects }) => expects ?? []))
  return [...ids].flatMap((id) => find(design, 'receiveConnector', id) ?? [])
}
