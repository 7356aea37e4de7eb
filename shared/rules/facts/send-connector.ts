import { organizationHome } from '../../model/connectors'
import { entriesOf } from '../../model/parameter-value'
import type { SendSettings } from '../../model/settings'
import { isOfEdgeSync } from './edgesync-connectors'
import type { ItemContext } from '../rule'

/** SmartHosts has entries, whether or not they lead anywhere yet. */
export function hasSmartHosts({ SmartHosts }: SendSettings): boolean {
  return entriesOf(SmartHosts.entered).length > 0
}

/** Mail is meant to follow MX records: DNSRoutingEnabled is on, and no smart host is stated. */
export function isRoutedByDns(settings: SendSettings): boolean {
  return settings.DNSRoutingEnabled.value !== false && !hasSmartHosts(settings)
}

/** An Edge server sends for the connector: it lives there, comes from EdgeSync, or has an Edge subscription as source. */
export function isHostedByEdge({ item, sources }: Pick<ItemContext<'sendConnector'>, 'item' | 'sources'>): boolean {
  return item.home !== organizationHome || isOfEdgeSync(item) || sources.some((server) => server.role === 'edge')
}

/** BasicAuth or BasicAuthRequireTLS is in force: the source servers sign in with an account. */
export function usesBasic({ SmartHostAuthMechanism }: SendSettings): boolean {
  return SmartHostAuthMechanism.value === 'BasicAuth' || SmartHostAuthMechanism.value === 'BasicAuthRequireTLS'
}
