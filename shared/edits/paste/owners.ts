import { organizationHome } from '../../model/connectors'
import type { Item } from '../../model/design'

/** Where an account may be that is none of a server's. */
const elsewhere: ReadonlySet<string> = new Set(['domain', 'other'])

/**
 * The item with other owners, ends and zone: `now` tells what stands in the place of an id. Undefined where it cannot be
 * without one that is gone; a zone it can be without.
 */
export function withOwner(item: Item, now: (id: string) => string | undefined): Item | undefined {
  switch (item.kind) {
    case 'receiveConnector':
    case 'transportService': {
      const server = now(item.server)
      return server === undefined ? undefined : { ...item, server }
    }
    case 'sendConnector':
    case 'acceptedDomain': {
      const home = item.home === organizationHome ? item.home : now(item.home)
      return home === undefined ? undefined : { ...item, home }
    }
    case 'inboundRoute': {
      const [from, to] = [now(item.from), now(item.to)]
      return from === undefined || to === undefined ? undefined : { ...item, from, to }
    }
    case 'credential': {
      if (!item.account || elsewhere.has(item.account.where)) return item
      const { account, ...rest } = item
      const where = now(account.where)
      return where === undefined ? rest : { ...item, account: { ...account, where } }
    }
    default:
      return inZone(item, now)
  }
}

function inZone(item: Item, now: (id: string) => string | undefined): Item {
  if (!('zoneId' in item) || item.zoneId === undefined) return item
  const { zoneId, ...rest } = item
  const next = now(zoneId)
  return { ...rest, ...(next !== undefined && { zoneId: next }) } as Item
}
