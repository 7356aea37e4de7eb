import type { Design, Item } from '../../model/design'
import { freeName, nextName } from '../../model/ids'
import { indexes } from '../../model/indexes'
import type { Server } from '../../model/server'
import { namesOf } from '../add'
import { domainPart, fqdnOf, takenServerNames } from '../host-names'

/** Whether the design has a server of that name or FQDN: a copy is then another server beside it. */
export function isSecond({ name, fqdn }: Server, design: Design): boolean {
  const { serverByName } = indexes(design)
  return [name, fqdn].some((host) => serverByName.has(host.toLowerCase()))
}

export interface Naming {
  server(server: Server): Pick<Server, 'name' | 'fqdn'>
  other(item: Item): string
}

/** Gives the names of what is pasted one after the other: as they are where they are free, else the next free ones. */
export function namingIn(design: Design): Naming {
  const taken = new Map<string, Set<string>>()
  const takenAt = (key: string, known: () => ReadonlySet<string>): Set<string> => {
    const found = taken.get(key) ?? new Set(known())
    taken.set(key, found)
    return found
  }

  return {
    server(server) {
      if (!isSecond(server, design)) return server
      const domain = server.fqdn.includes('.') ? domainPart(server.fqdn) : ''
      const names = takenAt(`server ${domain}`, () => takenServerNames(design, domain))
      const name = nextName(names, server.name.replace(/\d+$/, ''))
      names.add(name.toLowerCase())
      return { name, fqdn: fqdnOf(name, domain) }
    },
    other(item) {
      const names = takenAt(placeNamed(item), () => namesAt(item, design))
      const name = freeName(names, item.name)
      names.add(name.toLowerCase())
      return name
    },
  }
}

/** Names are told apart within a kind; of connectors and accepted domains within their home. */
function placeNamed(item: Item): string {
  return `${item.kind} ${homeOf(item) ?? ''}`
}

function namesAt(item: Item, design: Design): ReadonlySet<string> {
  const home = homeOf(item)
  if (home === undefined) return namesOf(design, item.kind)
  const { sendConnectorsAt, receiveConnectorsOf, acceptedDomainsAt } = indexes(design)
  const lists = {
    sendConnector: sendConnectorsAt,
    receiveConnector: receiveConnectorsOf,
    acceptedDomain: acceptedDomainsAt,
  }
  const siblings: readonly Item[] = lists[item.kind as keyof typeof lists]?.get(home) ?? []
  return new Set(siblings.map(({ name }) => name.toLowerCase()))
}

function homeOf(item: Item): string | undefined {
  if (item.kind === 'receiveConnector') return item.server
  if (item.kind === 'sendConnector' || item.kind === 'acceptedDomain') return item.home
  return undefined
}
