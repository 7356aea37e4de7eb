import {
  effectiveDefault,
  transportConfigParameters,
  transportServiceParameters,
  type ParameterRow,
  type ParameterTable,
} from '../../shared/exchange/parameters'
import { organizationHome, type Grant } from '../../shared/model/connectors'
import { userLabel } from '../../shared/model/grants'
import { isConnector, type Design, type Item, type ItemOf } from '../../shared/model/design'
import { isDeepEqual } from '../../shared/model/equal'
import { indexes } from '../../shared/model/indexes'
import type { Parameters } from '../../shared/model/parameter-value'
import { catalogueOf, placementOf } from '../../shared/model/settings'
import type { Server } from '../../shared/model/server'
import { fallbackText } from '../inspector/parameters/value-text'
import { valueText } from '../names/value-text'
import { words } from './words'

/** What the design does to one object that exists, or is to exist. */
export interface Change {
  id: string
  name: string
  /** The server or Edge that the object lives on. */
  where: string | undefined
  state: 'added' | 'changed' | 'removed'
  details: readonly { field: string; text: string }[]
}

/** What differs between what exists and the design, of all that becomes commands: organization, servers, then their objects. */
export function changesOf(design: Design): readonly Change[] {
  return [...organizationChanges(design), ...serverChanges(design), ...objectChanges(design)]
}

function organizationChanges(design: Design): readonly Change[] {
  const { transportConfig, existingTransportConfig = {} } = design.organization
  const before = statedOf(transportConfigParameters, existingTransportConfig, design)
  const after = statedOf(transportConfigParameters, transportConfig, design)
  const details = differences(before, after, defaultIn(transportConfigParameters))
  return changed(organizationHome, words.organization, details)
}

/** Who a server is says what exists; its subscription and its transport settings are to be scripted. */
function serverChanges(design: Design): readonly Change[] {
  return indexes(design).byKind.server.flatMap((server) => {
    const before = design.baseline[server.id]
    if (before?.kind !== 'server' || before === server) return []
    const fallback = defaultIn(transportServiceParameters)
    const details = differences(settingsOf(before, design), settingsOf(server, design), fallback)
    return changed(server.id, server.name, details)
  })
}

function settingsOf(server: Server, design: Design): ReadonlyMap<string, string> {
  const site = design.organization.sites.find(({ id }) => id === server.subscribedSiteId)?.name
  const subscription = server.role === 'edge' ? [[words.subscription, site ?? words.notSubscribed] as const] : []
  return new Map([...subscription, ...statedOf(transportServiceParameters, server.transportService, design)])
}

function changed(id: string, name: string, details: Change['details']): readonly Change[] {
  return details.length > 0 ? [{ id, name, where: undefined, state: 'changed', details }] : []
}

/** The stated parameters that a command can set, in words. */
function statedOf(table: ParameterTable, parameters: Parameters, design: Design): ReadonlyMap<string, string> {
  const own = Object.entries(parameters).filter(([name]) => table[name] && !table[name].reserved)
  return new Map(own.map(([name, value]) => [name, valueText(value, design)]))
}

function objectChanges(design: Design): readonly Change[] {
  const ids = new Set([...Object.keys(design.items), ...Object.keys(design.baseline)])
  return [...ids].flatMap((id): readonly Change[] => {
    const before = design.baseline[id]
    const after = design.items[id]
    const item = after ?? before
    if (!item || !isScripted(item) || isDeepEqual(before, after)) return []
    const where = whereOf(item, design)
    if (!after) return [{ id, name: item.name, where, state: 'removed', details: [] }]
    if (!before) return [{ id, name: item.name, where, state: 'added', details: [] }]
    const details = differences(fieldsOf(before, design), fieldsOf(after, design), defaultOfConnector(after, design))
    return details.length > 0 ? [{ id, name: item.name, where, state: 'changed', details }] : []
  })
}

type Scripted = ItemOf<'sendConnector' | 'receiveConnector' | 'acceptedDomain'>

function isScripted(item: Item): item is Scripted {
  return isConnector(item) || item.kind === 'acceptedDomain'
}

function whereOf(item: Scripted, design: Design): string | undefined {
  const id = item.kind === 'receiveConnector' ? item.server : item.home
  return (design.items[id] ?? design.baseline[id])?.name
}

/** What is no longer stated becomes its default, which the script sets. */
function differences(
  old: ReadonlyMap<string, string>,
  next: ReadonlyMap<string, string>,
  fallback: Fallback,
): Change['details'] {
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((field) => {
    const [from, to] = [old.get(field), next.get(field)]
    if (from === to) return []
    const standard = to === undefined ? fallback(field) : undefined
    const becomes = to ?? (standard === undefined ? words.notStated : words.byDefault(standard))
    return [{ field, text: words.between(from ?? words.notStated, becomes) }]
  })
}

/** The default of a parameter in words; undefined where no source says it. */
type Fallback = (name: string) => string | undefined

function defaultIn(table: ParameterTable): Fallback {
  return (name) => {
    const row = table[name]
    return row && fallbackText(name, { value: row.default, from: 'default', ...computedOf(row) })
  }
}

function computedOf({ computedDefault }: ParameterRow) {
  return computedDefault && { computed: computedDefault }
}

function defaultOfConnector(item: Item, design: Design): Fallback {
  if (!isConnector(item)) return () => undefined
  const placement = placementOf(item, design)
  return (name) => {
    const row = catalogueOf(item)[name]
    if (!row) return undefined
    const { value = row.nullable ? null : undefined, ...rest } = effectiveDefault(row, placement)
    return fallbackText(name, { ...rest, value })
  }
}

/** What of an object a command can say, in words. */
function fieldsOf(item: Item, design: Design): ReadonlyMap<string, string> {
  const fields = new Map<string, string>([[words.name, item.name]])
  if (item.kind === 'acceptedDomain') {
    fields.set(words.domainName, item.domainName)
    fields.set(words.domainType, item.domainType)
    fields.set(words.isDefault, item.isDefault ? words.yes : words.no)
  }
  if (!isConnector(item)) return fields
  for (const [name, value] of Object.entries(item.parameters)) fields.set(name, valueText(value, design))
  if (item.grants.length > 0) fields.set(words.grants, item.grants.map((grant) => grantText(grant, design)).join('; '))
  return fields
}

function grantText(grant: Grant, design: Design): string {
  return words.grant(userLabel(grant, design), grant.rights.join(', '))
}
