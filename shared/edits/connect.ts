import { isNode, type Design, type NodeItem } from '../model/design'
import { lines } from '../model/relations'
import { siteOf } from '../model/sites'
import type { Server } from '../model/server'
import { refuse, type Choices } from './connect/choice'
import { edgeToOrganization, organizationToEdge } from './connect/edge'
import { gatewayToServer, serverToGateway } from './connect/gateway'
import { internetToServer, serverToInternet } from './connect/internet'
import {
  applicationToServer,
  internetToTenant,
  partnerToServer,
  serverToPartner,
  serverToTenant,
  tenantToServer,
} from './connect/other-ends'

export type { ChoiceId, Choices } from './connect/choice'

/**
 * What a line drawn from `from` to `to` may mean (product.md, "What drawing a line means"): choices with the safe one
 * first, each an edit, or the id of the reason why there is none. Ids of zones, notes or nothing are refused too.
 */
export function connectionChoices(design: Design, from: string, to: string): Choices {
  const source = design.items[from]
  const target = design.items[to]
  if (!isNode(source) || !isNode(target)) return refuse('notANode', undefined, undefined)
  if (source.id === target.id) return refuse('sameNode', source, target)
  const locked = edgeSyncBetween(source, target, design)
  if (locked) return refuse(locked, source, target)
  if (lines(design).some((line) => line.from === from && line.to === to))
    return refuse('alreadyConnected', source, target)
  if (source.kind === 'server') return fromServer(design, source, target)
  if (target.kind === 'server') return toServer(design, source, target)
  if (source.kind === 'internet' && target.kind === 'exchangeOnline')
    return { choices: internetToTenant(source, target) }
  return refuse('outsideOurManagement', source, target)
}

function fromServer(design: Design, source: Server, target: NodeItem): Choices {
  if (source.roles2013 === 'clientAccess') return refuse('clientAccessIsNoSource', source, target)
  switch (target.kind) {
    case 'server':
      return betweenServers(design, source, target)
    case 'internet':
      return { choices: serverToInternet(design, source, target) }
    case 'gateway':
      return { choices: serverToGateway(design, source, target) }
    case 'partner':
      if (target.domains.length === 0) return refuse('noDomains', source, target)
      return { choices: serverToPartner(design, source, target) }
    case 'exchangeOnline':
      if (target.tenantDomains.length === 0) return refuse('noDomains', source, target)
      return { choices: serverToTenant(design, source, target) }
    case 'application':
      return refuse('applicationsOnlySubmit', source, target)
  }
}

function betweenServers(design: Design, source: Server, target: Server): Choices {
  if (source.role === 'edge' && target.role === 'edge') return refuse('edgeToEdge', source, target)
  if (source.role === 'edge') return { choices: edgeToOrganization(design, source, target) }
  if (target.role === 'edge') return { choices: organizationToEdge(design, source, target) }
  return refuse('implicitInsideOrganization', source, target)
}

function toServer(design: Design, source: NodeItem, target: Server): Choices {
  switch (source.kind) {
    case 'internet':
      return { choices: internetToServer(design, source, target) }
    case 'gateway':
      return { choices: gatewayToServer(design, source, target) }
    case 'partner':
      return { choices: partnerToServer(source, target) }
    case 'exchangeOnline':
      return { choices: tenantToServer(design, source, target) }
    case 'application':
      return { choices: applicationToServer(design, source, target) }
    case 'server':
      return refuse('sameNode', source, target)
  }
}

/** EdgeSync owns the lines between a subscribed Edge and its site, and every Send connector that lives on such an Edge. */
function edgeSyncBetween(
  source: NodeItem,
  target: NodeItem,
  design: Design,
): 'edgeSyncOwnsIt' | 'edgeSyncOwnsConnectors' | undefined {
  for (const [one, other] of [
    [source, target],
    [target, source],
  ] as const) {
    if (one.kind !== 'server' || one.role !== 'edge' || one.subscribedSiteId === undefined) continue
    if (other.kind === 'server' && siteOf(other, design) === one.subscribedSiteId) return 'edgeSyncOwnsIt'
    if (one === source) return 'edgeSyncOwnsConnectors'
  }
  return undefined
}
