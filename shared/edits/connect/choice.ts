import type { NodeItem } from '../../model/design'
import type { Edit } from '../edit'

/** What a drawn line may mean. The sheet and the command line word each id (`connect-words.ts`). */
export type ChoiceId =
  | 'internetByDns'
  | 'internetInbound'
  | 'internetAnonymous'
  | 'internetInboundOnly'
  | 'organizationFromEdge'
  | 'extendHosts'
  | 'extendSources'
  | 'edgeBasicOverTls'
  | 'ownConnectorToEdge'
  | 'addEdgeAsSmartHost'
  | 'gatewayBasicOverTls'
  | 'gatewayExternallySecured'
  | 'gatewayAnonymous'
  | 'fromGatewayBasic'
  | 'fromGatewayExternallySecured'
  | 'fromGatewayRelay'
  | 'fromGatewayAnonymous'
  | 'fromGatewayDedicated'
  | 'partnerSecure'
  | 'fromPartnerSecure'
  | 'applicationDedicated'
  | 'applicationDefault'
  | 'applicationSignsIn'
  | 'applicationExternallySecured'
  | 'applicationRelay'
  | 'tenantOutbound'
  | 'tenantInbound'
  | 'internetToTenant'

export type RefusalId =
  | 'sameNode'
  | 'notANode'
  | 'alreadyConnected'
  | 'edgeSyncOwnsIt'
  | 'edgeSyncOwnsConnectors'
  | 'implicitInsideOrganization'
  | 'edgeToEdge'
  | 'outsideOurManagement'
  | 'applicationsOnlySubmit'
  | 'clientAccessIsNoSource'
  | 'noDomains'

export interface Choice {
  readonly id: ChoiceId
  /** The connector that is there already, and the name that one of its own would have beside it. */
  readonly beside?: { readonly connector: string; readonly own: string }
  readonly edit: Edit
}

/** Either what the line may mean, the safe answer first, or why there can be none. */
export type Choices =
  { readonly choices: readonly Choice[] } | { readonly refused: RefusalId; readonly from: string; readonly to: string }

export function refuse(refused: RefusalId, from: NodeItem | undefined, to: NodeItem | undefined): Choices {
  return { refused, from: from?.name ?? '', to: to?.name ?? '' }
}
