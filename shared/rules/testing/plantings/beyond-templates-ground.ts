import { addServer, addSiteZone } from '../../../edits/add'
import { setParameter, setZone } from '../../../edits/change'
import { sequence, type Edit } from '../../../edits/edit'
import { removeItems } from '../../../edits/remove'
import { subscribeEdge } from '../../../edits/subscribe'
import type { Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import type { DomainType } from '../../../model/organization-items'
import type { Entry, Parameters } from '../../../model/parameter-value'
import type { Server } from '../../../model/server'
import { receive, send } from '../designs'
import { accepting } from '../drawn'
import { certificate } from '../ends'

/** A mistake about something that no template draws: the ground adds that before the mistake is planted into it. */
export interface Grown {
  /** Nothing where the template has no place for it. */
  readonly ground: (design: Design) => Edit | undefined
  readonly plant: Edit
  /** What the ground itself gives rise to; nothing unless stated. */
  readonly flaws?: readonly string[]
}

export const nowhere = { x: 0, y: 0 }
export const added = 'sendConnector-99'
export const relayed = 'fabrikam.com'
/** Of which no template draws anything. */
export const acceptedToo = accepting('wingtip.example')
export const domainToo = 'acceptedDomain-9'

/** An Edge server that is subscribed, and the connector to it gone that this makes superfluous. */
export function subscribed(design: Design): Edit | undefined {
  return edges(design).length > 0 ? subscribing : undefined
}

export function subscribing(design: Design): Design {
  const withSite = design.organization.sites.length > 0 ? design : addSiteZone('Main', nowhere)(design)
  const site = withSite.organization.sites[0]?.id ?? ''
  const toEdge = indexes(design).byKind.sendConnector.filter(({ name }) => name === 'To Edge')
  return sequence(
    setZone(
      internal(design).map(({ id }) => id),
      indexes(withSite).byKind.zone.find(({ type }) => type === 'adSite')?.id,
    ),
    removeItems(toEdge.map(({ id }) => id)),
    subscribeEdge(edgeOf(design).id, site),
  )(withSite)
}

/** A subscribed Edge server, a relay domain, and a connector that takes it to a smart host. */
export function relaying(type: DomainType, sources: (design: Design) => Parameters): Grown['ground'] {
  return (design) =>
    edges(design).length === 0
      ? undefined
      : sequence(
          subscribing,
          accepting(relayed, { domainType: type }),
          send(added, {
            name: 'To the other system',
            parameters: {
              AddressSpaces: [relayed],
              DNSRoutingEnabled: false,
              SmartHosts: ['10.7.7.7'],
              ...sources(design),
            },
          }),
        )
}

/** Every server in one site, and another site beside it. */
export function twoSites(design: Design): Design {
  const withSite = design.organization.sites.length > 0 ? design : addSiteZone('Main', nowhere)(design)
  const zone = indexes(withSite).byKind.zone.find(({ type }) => type === 'adSite')?.id
  const servers = internal(design).map(({ id }) => id)
  return sequence(setZone(servers, zone), addSiteZone('Branch', nowhere))(withSite)
}

export function moveLast(design: Design): Design {
  return setZone([lastOf(design).id], indexes(design).byKind.zone.at(-1)?.id)(design)
}

export function twoHybridEdges(design: Design): Design {
  const [first] = edges(design)
  if (!first) return design
  const second = addServer({ role: 'edge', version: first.version }, nowhere)(design)
  return [first, ...edges(second).slice(-1)].reduce(
    (current, { id }, index) =>
      sequence(
        certificate(`certificate-${index + 1}`, { servers: [id], names: ['mail.contoso.com'] }),
        send(`sendConnector-${90 + index}`, {
          name: 'To Exchange Online',
          home: id,
          parameters: {
            AddressSpaces: ['contoso.mail.onmicrosoft.com'],
            RequireTLS: true,
            TlsAuthLevel: 'DomainValidation',
            TlsDomain: 'mail.protection.outlook.com',
            CloudServicesMailEnabled: true,
            TlsCertificateName: { certificate: `certificate-${index + 1}` },
          },
        }),
      )(current),
    second,
  )
}

export function toFabrikam(source: Entry): Edit {
  const parameters = { AddressSpaces: [relayed], SourceTransportServers: [source] }
  return send(added, { name: 'To Fabrikam', parameters })
}

/** On a port of nobody else. */
export function listening(id: string, server: Server, TransportRole: string, from: string): Edit {
  const parameters = { TransportRole, Bindings: ['0.0.0.0:2526'], RemoteIPRanges: [from] }
  return receive(id, server.id, { name: `${TransportRole} on 2526`, usage: 'Internal', parameters })
}

export function another({ role, version }: Server): Edit {
  return addServer({ role, version, certificate: 'public' }, nowhere)
}

export function inside(design: Design): { server: string }[] {
  return internal(design).map(({ id }) => ({ server: id }))
}

export function internal(design: Design): readonly Server[] {
  return indexes(design).byKind.server.filter(({ role }) => role !== 'edge')
}

export function lastOf(design: Design): Server {
  return given(internal(design).at(-1))
}

export function edges(design: Design): readonly Server[] {
  return indexes(design).byKind.server.filter(({ role }) => role === 'edge')
}

export function edgeOf(design: Design): Server {
  return given(edges(design)[0])
}

/** The Edge server accepts domains by itself. */
export function isOwnWorld(design: Design): boolean {
  return edges(design).some(({ id }) => (indexes(design).acceptedDomainsAt.get(id) ?? []).length > 0)
}

export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The ground has not what the mistake needs')
  return value
}

/** The connection limit of the connector that answers a gateway with all mail. */
export function limitedForGateway(design: Design, limit: number | string): Edit | undefined {
  const route = indexes(design).byKind.inboundRoute.find(({ from, expects }) => {
    const end = design.items[from]
    return expects !== undefined && end?.kind === 'gateway' && end.sendsInternetMail
  })
  return route?.expects === undefined ? undefined : setParameter(route.expects, 'MaxInboundConnectionPerSource', limit)
}
