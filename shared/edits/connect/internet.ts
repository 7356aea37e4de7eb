import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design, ItemOf, NodeItem } from '../../model/design'
import { indexes } from '../../model/indexes'
import { deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import type { Choice } from './choice'
import * as adding from './additions'

/** A server to the Internet: `To Internet`, usage Internet, every domain, by DNS (procedures P0 and P1, step 1). */
export function serverToInternet(design: Design, source: Server, internet: NodeItem): readonly Choice[] {
  const home = source.role === 'edge' ? source.id : organizationHome
  const existing = connectorTo(internet, home, design)
  if (existing && home === organizationHome) {
    return [
      {
        id: 'extendSources',
        edit: (current) => adding.appendEntry(current, existing.id, 'SourceTransportServers', { server: source.id }),
      },
    ]
  }
  return [
    {
      id: 'internetByDns',
      edit: (current) =>
        adding.addSendConnector(current, {
          name: 'To Internet',
          home,
          usage: 'Internet',
          parameters: {
            AddressSpaces: ['*'],
            DNSRoutingEnabled: true,
            ...(home === organizationHome && { SourceTransportServers: [{ server: source.id }] }),
          },
        }).design,
    },
  ]
}

/** A connector of that home which already delivers to the node, and which another source server may join. */
export function connectorTo(node: NodeItem, home: string, design: Design): SendConnector | undefined {
  return (indexes(design).sendConnectorsAt.get(home) ?? []).find(
    (connector) =>
      connector.origin !== 'edgeSync' &&
      deliveryTargets(connector, design).some((target) => target.node.id === node.id),
  )
}

/**
 * The Internet to a server: an inbound route. On an Edge with adapters of both facings the default Receive connector is
 * renamed `From Internet` and bound to the external one (procedures P0 and P1, step 3), unless the Edge is subscribed: then the
 * mail of EdgeSync needs it on the internal one. Where the default connector lets no anonymous sender in, as a Hub's of 2010
 * does not (connectors.md e), the group is added.
 */
export function internetToServer(design: Design, internet: NodeItem, target: Server): readonly Choice[] {
  const answering = adding.defaultListener(target, design)
  const routeOnly = (current: Design) =>
    adding.addRoute(current, internet, target, { ...(answering && { expects: answering.id }) }).design
  const facings = new Set(target.adapters.map(({ facing }) => facing))
  const keepsListener = target.role !== 'edge' || target.subscribedSiteId !== undefined || facings.size < 2
  const onlyTheWay: Choice = { id: 'internetInboundOnly', edit: routeOnly }
  if (!answering) return [onlyTheWay]
  if (!adding.letsAnonymousIn(answering, design)) {
    return [{ id: 'internetAnonymous', edit: (current) => routeOnly(withAnonymous(current, answering)) }, onlyTheWay]
  }
  if (keepsListener) return [onlyTheWay]
  return [
    { id: 'internetInbound', edit: (current) => routeOnly(limitToExternal(current, answering, target, internet)) },
    onlyTheWay,
  ]
}

function withAnonymous(design: Design, connector: ItemOf<'receiveConnector'>): Design {
  const groups = settings(connector, design).PermissionGroups.value ?? []
  const PermissionGroups = [...groups.filter((group) => group !== 'None'), 'AnonymousUsers']
  return adding.withFields(design, connector, { parameters: { ...connector.parameters, PermissionGroups } })
}

function limitToExternal(
  design: Design,
  connector: ItemOf<'receiveConnector'>,
  edge: Server,
  internet: NodeItem,
): Design {
  return adding.withFields(design, connector, {
    name: 'From Internet',
    parameters: { ...connector.parameters, Bindings: [adding.listenerTowards(edge, internet)] },
  })
}
