import { defaultReceiveConnectors } from '../exchange/default-connectors'
import { versionFacts } from '../exchange/versions'
import type { ReceiveConnector } from '../model/connectors'
import type { Design, Item, Items } from '../model/design'
import { nextId } from '../model/ids'
import { indexes } from '../model/indexes'
import { itemList } from '../model/lists'
import { isDeepEqual } from '../model/equal'
import type { Parameters, ParameterValue } from '../model/parameter-value'
import type { Server } from '../model/server'
import { enteredParameters } from './add'
import { moveIntoOrganization } from './change-role'
import { withItems } from './edit'
import { followFqdn } from './existing-domain'
import { fqdnAfterRename } from './host-names'
import { writeServer } from './write-server'
import { withoutReferences } from './references'

/** What decides the Receive connectors that setup wrote. */
const decisive = ['name', 'fqdn', 'role', 'version', 'roles2013'] as const

/**
 * A server with other fields, in items and baseline: it says what exists. Where the name, FQDN, version or role changed,
 * setup's own Receive connectors change with it in both maps, except for what a person has designed on them. An FQDN that
 * starts with the name follows the name, and the accepted domain that was assumed from the FQDN follows that.
 */
export function changeServer(design: Design, server: Server, fields: Partial<Server>): Design {
  const wanted = consistent({ ...server, fqdn: fqdnAfterRename(server, fields.name ?? server.name), ...fields })
  const leavesEdge = server.role === 'edge' && wanted.role !== 'edge'
  const { subscribedSiteId: _, ...unsubscribed } = wanted
  const next: Server = leavesEdge ? unsubscribed : wanted
  const free = leavesEdge ? moveIntoOrganization(design, server) : design
  if (!decisive.some((key) => server[key] !== next[key])) return writeServer(free, next)
  return followFqdn(rewriteSetup(free, server, next), server, next)
}

/** Hub Transport exists in the versions that name it only, Mailbox in the others; split roles in 2013 only. */
function consistent(server: Server): Server {
  const facts = versionFacts[server.version]
  const role = server.role === 'edge' ? 'edge' : facts.internalRole
  const { roles2013, ...rest } = server
  const splits = facts.hasSplitRoles && role === 'mailbox'
  return { ...rest, role, ...(splits && { roles2013: roles2013 ?? 'both' }) }
}

/** The server as it now is, with the connectors that setup then has written. */
function rewriteSetup(design: Design, before: Server, after: Server): Design {
  const olds = setupOf(before)
  const news = setupOf(after)
  const owned = (indexes(design).receiveConnectorsOf.get(after.id) ?? []).filter(({ origin }) => origin === 'setup')
  const items: Record<string, Item | undefined> = {}
  const baseline: Record<string, Item | undefined> = {}
  const met = new Set<string>()
  for (const known of itemList(design.baseline)) {
    if (known.kind !== 'receiveConnector' || known.server !== after.id || known.origin !== 'setup') continue
    const { id } = known
    const stem = stemOf(known.name, before)
    const current = owned.find((connector) => connector.id === id)
    const wanted = news.get(stem)
    met.add(stem)
    baseline[id] = wanted && { ...known, ...wanted }
    if (current) items[id] = wanted ? rebase(current, known, { ...known, ...wanted }) : kept(current, known)
  }
  const missing = [...news.keys()].filter((stem) => !met.has(stem) && !olds.has(stem))
  missing.forEach((stem, index) => {
    const id = nextId(design, 'receiveConnector', index)
    const wanted = news.get(stem)
    if (!wanted) return
    const fresh: ReceiveConnector = {
      kind: 'receiveConnector',
      id,
      origin: 'setup',
      server: after.id,
      grants: [],
      ...wanted,
    }
    items[id] = fresh
    baseline[id] = fresh
  })
  const gone = new Set(Object.keys(items).filter((id) => !items[id]))
  const written = writeServer(design, after, { items, baseline })
  return {
    ...written,
    items: gone.size === 0 ? written.items : withoutReferencesTo(gone, written.items),
    accepted: design.accepted.filter(({ subject }) => !gone.has(subject)),
  }
}

/** Routes and smart hosts no longer expect a connector that is gone. */
function withoutReferencesTo(gone: ReadonlySet<string>, items: Items): Items {
  return withItems(
    items,
    Object.fromEntries(Object.values(items).map((item) => [item.id, withoutReferences(item, gone)])),
  )
}

interface Wanted {
  readonly name: string
  readonly parameters: Parameters
}

/** Setup's connectors of a server by their name without the server's: `Default Frontend`. */
function setupOf(server: Server): ReadonlyMap<string, Wanted> {
  return new Map(
    defaultReceiveConnectors(server).map(({ name, parameters }) => [
      stemOf(name, server),
      { name, parameters: enteredParameters(parameters) },
    ]),
  )
}

function stemOf(name: string, server: Server): string {
  return name.endsWith(server.name) ? name.slice(0, name.length - server.name.length).trim() : name
}

/** The designed state over a new baseline: what a person changed stays, the rest follows. */
function rebase(current: ReceiveConnector, before: ReceiveConnector, after: ReceiveConnector): ReceiveConnector {
  if (current === before) return after
  const parameters: Record<string, ParameterValue> = { ...after.parameters }
  for (const name of new Set([...Object.keys(current.parameters), ...Object.keys(before.parameters)])) {
    if (isDeepEqual(current.parameters[name], before.parameters[name])) continue
    const value = current.parameters[name]
    if (value === undefined) delete parameters[name]
    else parameters[name] = value
  }
  return { ...current, name: current.name === before.name ? after.name : current.name, parameters }
}

/** A connector that the new version or role lacks goes, unless a person has changed it: then it stays as designed. */
function kept(current: ReceiveConnector, before: ReceiveConnector): ReceiveConnector | undefined {
  return isDeepEqual(current, before) ? undefined : { ...current, origin: 'designed' }
}
