import { organizationHome } from '../model/connectors'
import { find, isConnector, type Design, type Item } from '../model/design'
import { indexes } from '../model/indexes'
import { entriesOf, isEndpoint, type Entry } from '../model/parameter-value'
import type { Server } from '../model/server'
import { changeEntries } from './entries'
import { duplicateItems, newItems } from './duplicate'
import { sequence, setItems, type Edit } from './edit'
import { isLocked } from './locked'
import { inTheNameOf, onCopy } from './on-copy'
import { namingIn, type Naming } from './paste/names'
import { freshIds } from './paste/new-ids'
import { withOwner } from './paste/owners'
import { referencesOf, withReferences } from './references'

/**
 * A copy of a server that does what the original does: it sends with the connectors that the original sends with and gets the
 * mail that the original gets; where others let the original in by its address, they let the copy in too. What belongs to the
 * original alone is copied: its own Receive connectors, the routes to it, and on an Edge server its Send connectors and
 * accepted domains. Mail to a second Edge server goes by a connector of its own, with an account of its own.
 */
export function duplicateJoined(serverId: string): Edit {
  return (design) => {
    const server = find(design, 'server', serverId)
    const fresh = duplicateItems([serverId])(design)
    const copy = newItems(design, fresh).flatMap((id) => find(fresh, 'server', id) ?? [])[0]
    if (!server || !copy) return design
    const own = indexes(fresh).items.filter((item) => isOwn(item, server, fresh))
    const ids = idsOf(own, server, copy, fresh)
    return sequence(copying(own, server, copy, ids), ...joining(server, copy, ids, design))(fresh)
  }
}

/** What belongs to the server alone, once more for the copy. */
function copying(own: readonly Item[], server: Server, copy: Server, ids: ReadonlyMap<string, string>): Edit {
  return (design) => {
    const naming = namingIn(design)
    const now = (id: string) => ids.get(id) ?? id
    const copies = own.map((item) => copied(item, { server, copy, now, naming, design }))
    return setItems(design, Object.fromEntries(copies.map((item) => [item.id, item])))
  }
}

function isOwn(item: Item, server: Server, design: Design): boolean {
  if (isLocked(item)) return false
  switch (item.kind) {
    case 'receiveConnector':
      return item.server === server.id && design.baseline[item.id] !== item
    case 'inboundRoute':
      return item.to === server.id
    case 'acceptedDomain':
      return item.home === server.id
    case 'sendConnector':
      return item.home === server.id || (server.role === 'edge' && deliversTo(item, server))
    case 'credential':
      return item.account?.where === server.id
    default:
      return false
  }
}

function deliversTo(item: Item, { id }: Server): boolean {
  return (
    isConnector(item) && entriesOf(item.parameters.SmartHosts).some((entry) => isEndpoint(entry) && entry.server === id)
  )
}

/** What stands on the copy in the place of each id; a connector of setup that a person changed is that one of the copy. */
function idsOf(own: readonly Item[], server: Server, copy: Server, design: Design): ReadonlyMap<string, string> {
  const twins = (indexes(design).receiveConnectorsOf.get(server.id) ?? []).flatMap(({ id }) => {
    const twin = setupTwin(id, server, copy, design)
    return twin === undefined ? [] : [[id, twin] as const]
  })
  const known = new Map([[server.id, copy.id], ...twins])
  return new Map([
    ...known,
    ...freshIds(
      own.filter(({ id }) => !known.has(id)),
      design,
    ),
  ])
}

/** The copy's connector that setup made for the same purpose. */
function setupTwin(id: string, server: Server, copy: Server, design: Design): string | undefined {
  const known = design.baseline[id]
  if (known?.kind !== 'receiveConnector' || known.origin !== 'setup') return undefined
  const name = inTheNameOf(known.name, server, copy)
  return indexes(design)
    .receiveConnectorsOf.get(copy.id)
    ?.find((connector) => connector.name === name)?.id
}

interface Where {
  readonly server: Server
  readonly copy: Server
  readonly now: (id: string) => string
  readonly naming: Naming
  readonly design: Design
}

function copied(item: Item, where: Where): Item {
  const { server, copy, now, design } = where
  const others = new Set(referencesOf(item).filter((id) => isOtherEdge(id, server, design)))
  const meant = item.kind === 'sendConnector' ? (id: string) => (others.has(id) ? undefined : now(id)) : now
  const moved = onCopy(withReferences(withOwner(item, now) ?? item, meant), server, copy)
  const isTwin = design.items[now(item.id)] !== undefined
  const origin = isTwin ? item.origin : 'designed'
  const purpose = item.kind === 'credential' && { purpose: inTheNameOf(item.purpose, server, copy) }
  return { ...moved, ...purpose, id: now(item.id), origin, name: nameOf(item, moved, isTwin, where) } as Item
}

/** Smart hosts of a connector to one Edge server are no others. */
function isOtherEdge(id: string, server: Server, design: Design): boolean {
  const other = find(design, 'server', id)
  return other?.role === 'edge' && other.id !== server.id
}

/** Named for the copy where it was for the original, and free where it stands now; setup's own are called as setup called them. */
function nameOf(item: Item, moved: Item, isTwin: boolean, { server, copy, naming }: Where): string {
  const name = inTheNameOf(item.name, server, copy)
  if (isTwin || item.kind === 'inboundRoute') return name
  const isShared = item.kind === 'sendConnector' && item.home === organizationHome
  return naming.other({ ...moved, name: isShared && name === item.name ? `To ${copy.name}` : name })
}

/** Lists in which the copy stands beside the original: sources, smart hosts and remote addresses of others. */
function joining(server: Server, copy: Server, ids: ReadonlyMap<string, string>, design: Design): readonly Edit[] {
  return indexes(design).items.flatMap((item): readonly Edit[] => {
    if (!isConnector(item) || isLocked(item) || isOwn(item, server, design)) return []
    if (!referencesOf(item).includes(server.id)) return []
    if (item.kind === 'receiveConnector') return item.server === server.id ? [] : [adding(item.id, 'RemoteIPRanges')]
    return [adding(item.id, 'SourceTransportServers'), adding(item.id, 'SmartHosts')]
  })

  function adding(id: string, parameter: string): Edit {
    return (now) => {
      const entries = isConnector(now.items[id]) ? entriesOf(now.items[id].parameters[parameter]) : []
      const beside = entries.flatMap(twinEntry)
      return beside.length === 0 ? now : changeEntries(id, parameter, (all) => [...all, ...beside])(now)
    }
  }

  function twinEntry(entry: Entry): readonly Entry[] {
    if (!isEndpoint(entry) || entry.server !== server.id) return []
    const { expects, adapter: _, ...rest } = entry
    const twin = expects === undefined ? undefined : ids.get(expects)
    return [{ ...rest, server: copy.id, ...(twin !== undefined && { expects: twin }) }]
  }
}
