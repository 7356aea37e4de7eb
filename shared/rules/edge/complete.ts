import { parseRange, rangeContains } from '../../exchange/ranges'
import { keptWhile } from '../../kept'
import { itemsAlone, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { addressesTowards } from '../../model/node-address'
import { lines, deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { leadsToUnknown } from '../../routing/follow'
import { spaceIndex } from '../../routing/space-index'
import { participants, unsoundConnectors } from '../../routing/ways-in-and-out'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { nameOf } from '../words/names'
import { edgeNeedNames, type EdgeNeed } from '../words/needs'

export const edgeComplete = organizationRule({
  id: 'EDGE-008',
  severity: 'error',
  title: 'An Edge server without subscription has the connectors of the procedure',
  why: 'Without EdgeSync nothing is made by itself: the Edge server needs a Send connector for *, one to the organization, a Receive connector for the organization’s servers and one for anonymous senders.',
  remedy:
    'Add what is missing, as the five steps of the procedure do: draw the lines between the Internet, the Edge server and the Mailbox servers.',
  references: ['Internet mail flow through an Edge server without EdgeSync'],
  hides: ['PATH-002', 'PATH-003'],
  messages: {
    incomplete: ({ server, missing }: { server: Named; missing: readonly EdgeNeed[] }) =>
      `${nameOf(server)} has no subscription and lacks ${edgeNeedNames(missing)}: draw the missing line, or add the connector.`,
  },
  *check({ design }) {
    const { outside, edges, internal } = participants(design)
    if (!outside) return
    for (const edge of edges) {
      if (edge.subscribedSiteId !== undefined) continue
      const missing = needs.filter(({ isMissing }) => isMissing(edge, internal, design)).map(({ what }) => what)
      if (missing.length === 0) continue
      yield {
        message: 'incomplete',
        data: { server: named(edge), missing },
        subject: edge.id,
        about: unsoundConnectors(design, [edge.id]),
      }
    }
  },
})

interface Need {
  readonly what: EdgeNeed
  isMissing(edge: Server, internal: readonly Server[], design: Design): boolean
}

/** Nothing is asked for the organization while none of its servers is drawn. */
const needs: readonly Need[] = [
  {
    what: 'toInternet',
    isMissing: (edge, _, design) => spaceIndex(design, edge.id).all.length === 0,
  },
  {
    what: 'toOrganization',
    isMissing: (edge, _, design) => hasOrganization(design) && !sendsToOrganization(edge, design),
  },
  {
    what: 'fromOrganization',
    isMissing: (edge, internal, design) =>
      internal.length > 0 && !isReachedBy(edge, isInternal, design) && !coversSome(edge, internal, design),
  },
  {
    what: 'fromAnybody',
    isMissing: (edge, _, design) => !isReachedBy(edge, isOutside, design) && !takesAnonymous(edge, design),
  },
]

function hasOrganization(design: Design): boolean {
  return indexes(design).byKind.server.some(({ role }) => role !== 'edge')
}

function sendsToOrganization(edge: Server, design: Design): boolean {
  if (spaceIndex(design, edge.id).acceptedDomains.length > 0) return true
  return (indexes(design).sendConnectorsAt.get(edge.id) ?? []).some((connector) => {
    if (settings(connector, design).Enabled.value === false) return false
    // One that leads back to the Edge itself is there, and at fault (SC-RT-006).
    const toServer = deliveryTargets(connector, design).some(
      ({ node }) => node.kind === 'server' && (node.role !== 'edge' || node.id === edge.id),
    )
    return toServer || leadsToUnknown(connector, design)
  })
}

/** Where such a line arrives, the rules for paths tell whether it is answered. */
function isReachedBy(edge: Server, wanted: (id: string, design: Design) => boolean, design: Design): boolean {
  return (sendersTo(design).get(edge.id) ?? []).some((from) => wanted(from, design))
}

const sendersTo = keptWhile(itemsAlone, (design): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { from, to } of lines(design)) {
    const known = found.get(to)
    if (known) known.push(from)
    else found.set(to, [from])
  }
  return found
})

function isInternal(id: string, { items }: Design): boolean {
  const item = items[id]
  return item?.kind === 'server' && item.role !== 'edge'
}

function isOutside(id: string, { items }: Design): boolean {
  const kind = items[id]?.kind
  return kind === 'internet' || kind === 'gateway'
}

function coversSome(edge: Server, internal: readonly Server[], design: Design): boolean {
  const known = internal.flatMap((server) =>
    addressesTowards(server, edge, design).flatMap((address) => {
      const read = parseRange(address)
      return read.ok ? [read.value] : []
    }),
  )
  if (known.length === 0) return true
  const ranges = receiversOf(edge, design).flatMap(({ RemoteIPRanges }) => RemoteIPRanges.value ?? [])
  return ranges.some(({ range }) => known.some((address) => rangeContains(range, address)))
}

function takesAnonymous(edge: Server, design: Design): boolean {
  return receiversOf(edge, design).some(({ PermissionGroups }) =>
    (PermissionGroups.value ?? []).includes('AnonymousUsers'),
  )
}

function receiversOf(edge: Server, design: Design) {
  return (indexes(design).receiveConnectorsOf.get(edge.id) ?? [])
    .map((connector) => settings(connector, design))
    .filter(({ Enabled }) => Enabled.value !== false)
}
