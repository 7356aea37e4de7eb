import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import type { Server } from '../model/server'
import type { State } from './state'

/** Whether an Edge server is subscribed, and to which AD site. */
export interface SubscriptionDifference {
  readonly noun: 'EdgeSubscription'
  /** Id of the Edge server. */
  readonly id: string
  readonly edge: Server
  /** Ids of the sites. */
  readonly before: string | undefined
  readonly after: string | undefined
  readonly state: State
}

/** The subscription of each Edge server of the design. */
export function subscriptionDifferences(design: Design): readonly SubscriptionDifference[] {
  return indexes(design).byKind.server.flatMap((edge): readonly SubscriptionDifference[] => {
    if (edge.role !== 'edge') return []
    const known = design.baseline[edge.id]
    const before = known?.kind === 'server' ? known.subscribedSiteId : undefined
    const after = edge.subscribedSiteId
    return [{ noun: 'EdgeSubscription', id: edge.id, edge, before, after, state: stateOf(before, after) }]
  })
}

function stateOf(before: string | undefined, after: string | undefined): State {
  if (before === after) return 'same'
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}
