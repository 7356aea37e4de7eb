import { enteredParameters } from '../edits/add'
import { defaultReceiveConnectors } from '../exchange/default-connectors'
import { organizationHome, type ReceiveConnector, type SendConnector } from '../model/connectors'
import type { Design, Item, Place } from '../model/design'
import type { InboundRoute } from '../model/inbound-route'
import type { AcceptedDomain } from '../model/organization-items'
import type { Server } from '../model/server'

const siteSize = 12
const columns = 4
const cell = { width: 270, height: 165 }
const zone = { width: columns * cell.width + 60, height: (siteSize / columns) * cell.height + 60, gap: 60 }

/**
 * A design of any size, the same on every run and made in linear time: sites of twelve servers, the first of each an Edge
 * that receives from the Internet. Besides setup's connectors each server has two designed ones: a Receive connector for a
 * neighbour, and a Send connector (Edge servers to the neighbour, Mailbox servers to their Edge).
 */
export function largeDesign(servers: number): Design {
  const sites = Math.ceil(servers / siteSize)
  const existing = new Items()
  const designed = new Items()
  const layout: Record<string, Place> = { 'internet-1': { x: -400, y: 0 } }
  designed.add({ kind: 'internet', id: 'internet-1', origin: 'designed', name: 'Internet' })
  existing.add(acceptedDomain(existing.next('acceptedDomain'), organizationHome))

  for (let site = 0; site < sites; site += 1) {
    const at = placeOfSite(site, Math.ceil(Math.sqrt(sites)))
    const zoneId = designed.next('zone')
    designed.add({
      kind: 'zone',
      id: zoneId,
      origin: 'designed',
      name: siteName(site),
      type: 'adSite',
      siteId: siteId(site),
    })
    layout[zoneId] = at
    const own = serversOfSite(site, Math.min(siteSize, servers - site * siteSize), zoneId)
    own.forEach((server, index) => {
      existing.add(server)
      for (const connector of setupConnectors(server, existing)) existing.add(connector)
      layout[server.id] = placeInSite(at, index)
    })
    own.forEach((server, index) => {
      const neighbour = own[index === 0 ? 1 : index - 1] ?? server
      const target = index === 0 ? neighbour : (own[0] ?? server)
      if (server.role === 'edge') {
        existing.add(acceptedDomain(existing.next('acceptedDomain'), server.id))
        designed.add(fromInternet(designed.next('inboundRoute'), server))
      }
      designed.add(receiveConnector(existing.next('receiveConnector'), server, neighbour))
      designed.add(sendConnector(designed.next('sendConnector'), server, target))
    })
  }

  return {
    title: `${servers} servers`,
    organization: {
      name: 'Contoso',
      sites: Array.from({ length: sites }, (_, site) => ({ id: siteId(site), name: siteName(site) })),
      siteLinks: [],
    },
    items: { ...existing.byId, ...designed.byId },
    baseline: existing.byId,
    layout,
    accepted: [],
  }
}

/** Items under ids that count up by kind. */
export class Items {
  readonly byId: Record<string, Item> = {}
  private readonly counts = new Map<Item['kind'], number>()

  next(kind: Item['kind']): string {
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    return `${kind}-${count}`
  }

  add(item: Item) {
    this.byId[item.id] = item
  }
}

function siteId(site: number): string {
  return `site-${site + 1}`
}

function siteName(site: number): string {
  return `Site ${site + 1}`
}

function placeOfSite(site: number, perRow: number): Place {
  return {
    x: (site % perRow) * (zone.width + zone.gap),
    y: Math.floor(site / perRow) * (zone.height + zone.gap),
    width: zone.width,
    height: zone.height,
  }
}

function placeInSite({ x, y }: Place, index: number): Place {
  return { x: x + 40 + (index % columns) * cell.width, y: y + 60 + Math.floor(index / columns) * cell.height }
}

function serversOfSite(site: number, count: number, zoneId: string): readonly Server[] {
  return Array.from({ length: count }, (_, index) => serverNumbered(site * siteSize + index, index === 0, zoneId))
}

export function serverNumbered(number: number, edge: boolean, zoneId?: string): Server {
  const name = `${edge ? 'EDGE' : 'MBX'}${String(number + 1).padStart(4, '0')}`
  const internal = { name: 'Internal', addresses: [addressIn(20, number)], facing: 'internal' as const }
  const external = { name: 'External', addresses: [addressIn(50, number)], facing: 'external' as const }
  return {
    kind: 'server',
    id: `server-${number + 1}`,
    origin: 'setup',
    name,
    role: edge ? 'edge' : 'mailbox',
    version: '2019',
    fqdn: `${name.toLowerCase()}.contoso.com`,
    adapters: edge
      ? [
          { id: 'adapter-1', ...external },
          { id: 'adapter-2', ...internal },
        ]
      : [{ id: 'adapter-1', ...internal }],
    certificate: 'public',
    ...(zoneId !== undefined && { zoneId }),
  }
}

/** 250 addresses in each network, from `10.<first>.0.1`. */
function addressIn(first: number, number: number): string {
  return `10.${first + Math.floor(number / 62_500)}.${Math.floor(number / 250) % 250}.${(number % 250) + 1}`
}

export function setupConnectors(server: Server, items: Items): readonly ReceiveConnector[] {
  return defaultReceiveConnectors(server).map(({ name, parameters }) => ({
    kind: 'receiveConnector',
    id: items.next('receiveConnector'),
    origin: 'setup',
    name,
    server: server.id,
    parameters: enteredParameters(parameters),
    grants: [],
  }))
}

function acceptedDomain(id: string, home: string): AcceptedDomain {
  const domainName = 'contoso.com'
  return {
    kind: 'acceptedDomain',
    id,
    origin: 'setup',
    name: domainName,
    home,
    parameters: { DomainName: domainName, DomainType: 'Authoritative', MakeDefault: true },
  }
}

function fromInternet(id: string, edge: Server): InboundRoute {
  return {
    kind: 'inboundRoute',
    id,
    origin: 'designed',
    name: `Internet to ${edge.name}`,
    from: 'internet-1',
    to: edge.id,
    port: 25,
    authentication: 'anonymous',
    tls: 'opportunistic',
    externallyProtected: false,
    recipients: [],
  }
}

function receiveConnector(id: string, server: Server, from: Server): ReceiveConnector {
  const edge = server.role === 'edge'
  return {
    kind: 'receiveConnector',
    id,
    origin: 'designed',
    name: `From ${from.name}`,
    server: server.id,
    usage: 'Internal',
    grants: [],
    parameters: {
      ...(!edge && { TransportRole: 'FrontendTransport' }),
      Bindings: [{ server: server.id, towards: from.id, port: 25 }],
      RemoteIPRanges: [{ server: from.id }],
    },
  }
}

export function sendConnector(id: string, source: Server, target: Server): SendConnector {
  const edge = source.role === 'edge'
  return {
    kind: 'sendConnector',
    id,
    origin: 'designed',
    name: `From ${source.name} to ${target.name}`,
    home: edge ? source.id : organizationHome,
    usage: 'Internal',
    grants: [],
    parameters: {
      AddressSpaces: [edge ? '--' : `${source.name.toLowerCase()}.example`],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: target.id }],
      ...(!edge && { SourceTransportServers: [{ server: source.id }] }),
    },
  }
}
