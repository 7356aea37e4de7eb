import { longestComputerName, longestConnectorName, longestObjectName } from '../../exchange/directory-limits'
import type { Design, Item, ItemKind } from '../../model/design'
import { freeName, nextName, takenNames } from '../../model/ids'
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

/**
 * Gives the names of what is pasted one after the other: as they are where they are free, else the next free ones, no longer than
 * Exchange takes them. No copy gets a name with which another one of what is pasted comes.
 */
export function namingIn(design: Design, pasted: readonly Item[] = []): Naming {
  const comingAsTheyAre = pasted.flatMap((item) => (item.kind === 'server' && !isSecond(item, design) ? [item] : []))
  const servers: Pick<Server, 'name' | 'fqdn'>[] = [...indexes(design).byKind.server, ...comingAsTheyAre]
  const given = new Set<string>()
  const inDomains = new Map<string, Set<string>>()
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
      const names = inDomains.get(domain) ?? new Set([...takenServerNames(servers, domain), ...given])
      inDomains.set(domain, names)
      const name = nextName(names, server.name.replace(/\d+$/, ''), longestComputerName)
      given.add(name.toLowerCase())
      for (const all of inDomains.values()) all.add(name.toLowerCase())
      return { name, fqdn: fqdnOf(name, domain) }
    },
    other(item) {
      const names = takenAt(placeNamed(item), () => namesAt(item, design))
      const name = freeName(names, item.name, longest[item.kind])
      names.add(name.toLowerCase())
      return name
    },
  }
}

const longest: Readonly<Partial<Record<ItemKind, number>>> = {
  receiveConnector: longestConnectorName,
  sendConnector: longestConnectorName,
  acceptedDomain: longestObjectName,
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
  return takenNames(siblings)
}

function homeOf(item: Item): string | undefined {
  if (item.kind === 'receiveConnector') return item.server
  if (item.kind === 'sendConnector' || item.kind === 'acceptedDomain') return item.home
  return undefined
}
