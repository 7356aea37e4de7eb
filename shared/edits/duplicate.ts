import { isNode, type Design, type Item, type Items } from '../model/design'
import { freeName, nextId } from '../model/ids'
import { indexes } from '../model/indexes'
import { itemList } from '../model/lists'
import { namesOf, setupConnectors } from './add'
import { setExisting, setItems, type Edit } from './edit'
import { domainPart, fqdnOf, nextServerName } from './host-names'
import type { Server } from '../model/server'

const offset = 30

/**
 * Copies items under new ids and free names, a little to the side: a server as a fresh one with setup's own connectors, since
 * addresses and connectors of the original belong to it alone; a connector on the same server; other ends, zones and notes whole.
 */
export function duplicateItems(ids: readonly string[]): Edit {
  return (design) => ids.reduce((current, id) => duplicate(current, current.items[id]), design)
}

/** The ids of the copies that `duplicateItems` would make: those new in the second design. */
export function newItems(before: Design, after: Design): readonly string[] {
  return itemList(after.items).flatMap(({ id }) => (before.items[id] ? [] : [id]))
}

function duplicate(design: Design, item: Item | undefined): Design {
  if (!item || item.kind === 'inboundRoute' || item.origin === 'edgeSync') return design
  if (item.kind === 'server') return duplicateServer(design, item)
  if (item.kind === 'transportConfig' || item.kind === 'transportService') return design
  const id = nextId(design, item.kind)
  const name = freeName(namesOf(design, item.kind), item.name)
  const copy = { ...item, id, name, origin: isNode(item) ? item.origin : 'designed' } as Item
  return placed(setItems(design, { [id]: copy }), item.id, id)
}

function duplicateServer(design: Design, server: Server): Design {
  const id = nextId(design, 'server')
  const domain = server.fqdn.includes('.') ? domainPart(server.fqdn) : ''
  const name = nextServerName(design, server.name.replace(/\d+$/, ''), domain)
  const { subscribedSiteId: _, ...unsubscribed } = server
  const copy: Server = {
    ...unsubscribed,
    id,
    name,
    fqdn: fqdnOf(name, domain),
    adapters: server.adapters.map(({ publicAddress: _address, ...adapter }) => ({ ...adapter, addresses: [] })),
  }
  const existing = { [id]: copy, ...setupConnectors(design, copy), ...serviceOf(design, server, copy) }
  return placed(setExisting(design, existing), server.id, id)
}

/** What is stated of the transport service goes with its server, as what the copy has. */
function serviceOf(design: Design, server: Server, copy: Server): Items {
  const service = indexes(design).transportServiceOf.get(server.id)
  if (!service) return {}
  const id = nextId(design, service.kind)
  return { [id]: { ...service, id, server: copy.id } }
}

function placed(design: Design, from: string, to: string): Design {
  const place = design.layout[from]
  return place
    ? { ...design, layout: { ...design.layout, [to]: { ...place, x: place.x + offset, y: place.y + offset } } }
    : design
}
