import type { Inputs } from '../../kept'
import { organizationHome, type Connector, type ReceiveConnector } from '../../model/connectors'
import { hasParameters, isConnector, type Design, type Item } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { indexes } from '../../model/indexes'
import { certificatesOn } from '../facts/certificates'
import { isOfEdgeSync } from '../facts/edgesync-connectors'
import { holdsSetupValue, isAsSetUp } from '../facts/setup-connectors'
import { sourcesOf } from '../../model/relations'
import { settings, settingNamed, unstatedNamed } from '../../model/settings'
import type { Server } from '../../model/server'
import { transportServiceOf } from '../../model/transport-settings'
import type { ItemContext, OrganizationContext, ServerContext } from '../rule'

/** What an item rule sees, and the objects on which its answer rests: while these are the same, so is the answer. */
export interface Prepared<C> {
  readonly inputs: Inputs
  readonly context: () => C
}

export function itemContext(design: Design, item: Item): Prepared<ItemContext> {
  const baseline = design.baseline[item.id]
  const server = ownerOf(design, item)
  const sources = item.kind === 'sendConnector' ? sourcesOf(item, design) : []
  const possibleSources = sources.length === 0 ? serversThatCouldSend(item, design) : []
  const read = hasParameters(item) ? settings(item, design) : undefined
  const service = item.kind === 'server' ? transportServiceOf(item, design) : undefined
  return {
    inputs: [item, baseline, server, service, read, sources.length, ...sources, ...possibleSources],
    context: () => {
      const untouched = isUntouched(design, item)
      const context = {
        design,
        item,
        baseline: baseline?.kind === item.kind ? baseline : undefined,
        server,
        sources,
        possibleSources,
        settings: read,
        touched: (parameter: string) => !untouched && isTouched(design, item, parameter),
      }
      return context as ItemContext
    },
  }
}

/** Those with a Transport service of the organization, and subscribed Edge servers. */
function serversThatCouldSend(item: Item, design: Design): readonly Server[] {
  if (item.kind !== 'sendConnector' || item.home !== organizationHome) return []
  return indexes(design).byKind.server.filter(({ role, roles2013, subscribedSiteId }) =>
    role === 'edge' ? subscribedSiteId !== undefined : roles2013 !== 'clientAccess',
  )
}

export function serverContext(design: Design, server: Server): Prepared<ServerContext> {
  const known = indexes(design)
  const receiveConnectors = known.receiveConnectorsOf.get(server.id) ?? []
  const sendConnectors = known.sendConnectorsAt.get(server.id) ?? []
  const acceptedDomains = known.acceptedDomainsAt.get(server.id) ?? []
  const certificates = certificatesOn(server, design)
  const owned = [...receiveConnectors, ...sendConnectors, ...acceptedDomains]
  return {
    inputs: [
      server,
      design.baseline[server.id],
      ...owned,
      ...certificates,
      ...owned.map((item) => design.baseline[item.id]),
      ...receiveConnectors.map((connector) => settings(connector, design)),
      ...sendConnectors.map((connector) => settings(connector, design)),
    ],
    context: () => ({
      design,
      server,
      receiveConnectors,
      sendConnectors,
      acceptedDomains,
      certificates,
      ...touching(design),
    }),
  }
}

export function organizationContext(design: Design, today: string): OrganizationContext {
  return { design, indexes: indexes(design), today, ...touching(design) }
}

function touching(design: Design): Pick<OrganizationContext, 'isUntouched' | 'touched'> {
  return {
    isUntouched: (item) => isUntouched(design, item),
    touched: (item, parameter) => !isUntouched(design, item) && isTouched(design, item, parameter),
  }
}

function ownerOf(design: Design, item: Item): Server | undefined {
  const id = ownerId(item)
  const owner = id === undefined ? undefined : design.items[id]
  return owner?.kind === 'server' ? owner : undefined
}

function ownerId(item: Item): string | undefined {
  if (item.kind === 'receiveConnector') return item.server
  if (item.kind === 'sendConnector' || item.kind === 'acceptedDomain')
    return item.home === organizationHome ? undefined : item.home
  return item.kind === 'server' ? item.id : undefined
}

/** A connector as setup or EdgeSync wrote it: rules about values say nothing of it. */
export function isUntouchedConnector(design: Design, item: Item): boolean {
  return isConnector(item) && isUntouched(design, item)
}

/** As setup or EdgeSync wrote it, whether that was drawn or read from an export. */
export function isUntouched(design: Design, item: Item): boolean {
  if (item.kind === 'receiveConnector' && item.origin === 'imported') return isReadAsSetUp(design, item)
  if (item.origin !== 'setup' && !isOfEdgeSync(item)) return false
  const baseline = design.baseline[item.id]
  return baseline === item || isDeepEqual(baseline, item)
}

function isReadAsSetUp(design: Design, item: ReceiveConnector): boolean {
  const baseline = design.baseline[item.id]
  const server = ownerOf(design, item)
  if (!server || baseline?.kind !== 'receiveConnector' || !isDeepEqual(baseline, item)) return false
  return isAsSetUp(item, server, design)
}

/** An export states every parameter: a value that is Exchange’s default says nothing there. */
function isDefaultSpelledOut(design: Design, item: Connector, baseline: Item | undefined, parameter: string): boolean {
  if (item.origin !== 'imported' || !isConnector(baseline)) return false
  const stated = item.parameters[parameter]
  if (stated === undefined || !isDeepEqual(stated, baseline.parameters[parameter])) return false
  const { value, problems } = settingNamed(item, parameter, design) ?? {}
  return !problems?.length && isDeepEqual(value, unstatedNamed(item, parameter, design)?.value)
}

/** What equals setup's value in its version says nothing, whatever its origin. */
function isTouched(design: Design, item: Item, parameter: string): boolean {
  if (!isConnector(item)) return true
  const baseline = design.baseline[item.id]
  if (isConnector(baseline) && (baseline.origin === 'setup' || isOfEdgeSync(baseline))) {
    if (isDeepEqual(item.parameters[parameter], baseline.parameters[parameter])) return false
  }
  if (isDefaultSpelledOut(design, item, baseline, parameter)) return false
  if (item.kind !== 'receiveConnector') return true
  const before = baseline?.kind === 'receiveConnector' ? baseline : undefined
  return !holdsSetupValue(item, before, ownerOf(design, item), parameter, design)
}
