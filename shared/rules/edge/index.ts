import { besideImplicit } from './beside-implicit'
import { edgeComplete } from './complete'
import { externalRelayByDns } from './external-relay-by-dns'
import { externalRelayNeedsConnector } from './external-relay-needs-connector'
import { hybridNeedsEdgeSync } from './hybrid-needs-edgesync'
import { internalRelayOnEdge } from './internal-relay-on-edge'
import { edgeSyncKeeps } from './kept-by-edgesync'
import { notSubscribed } from './not-subscribed'
import { organizationSends } from './organization-sends'
import { publicAddress } from './public-address'
import { replicatedObjects } from './replicated-objects'
import { rightsWithoutSubscription } from './rights-without-subscription'
import { sharedConnector } from './shared-connector'
import { subscriptionDeletes } from './subscription-deletes'
import { subscriptionParameters } from './subscription-parameters'
import { edgeVersions } from './versions'
import type { Rule } from '../rule'

/** The rules of family EDGE, in the order of their ids. */
export const edgeRules: readonly Rule[] = [
  replicatedObjects,
  subscriptionDeletes,
  edgeComplete,
  sharedConnector,
  organizationSends,
  besideImplicit,
  externalRelayNeedsConnector,
  externalRelayByDns,
  internalRelayOnEdge,
  publicAddress,
  rightsWithoutSubscription,
  notSubscribed,
  edgeVersions,
  subscriptionParameters,
  hybridNeedsEdgeSync,
  edgeSyncKeeps,
]
