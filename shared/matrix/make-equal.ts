import { setItems, type Edit } from '../edits/edit'
import { isLocked } from '../edits/locked'
import { withParameter } from '../edits/with-parameter'
import { availability } from '../exchange/parameters'
import type { ReceiveConnector } from '../model/connectors'
import type { Design } from '../model/design'
import { entriesOf, isEndpoint, type Entry, type ParameterValue } from '../model/parameter-value'
import { isOwnName, ownListener } from '../model/own-names'
import { catalogueOf, placementOf } from '../model/settings'
import type { Server } from '../model/server'
import type { Placed } from './alike'
import { differingIn, rightsColumn } from './matrix'

/**
 * Makes connectors on other servers equal to one, in what they differ: what it states is stated there, what it does not state
 * no longer is. Its server's own name and adapters become those of each server; what a version lacks is left alone.
 */
export function makeEqual(reference: Placed, others: readonly Placed[]): Edit {
  return (design) =>
    setItems(design, Object.fromEntries(others.map((one) => [one.connector.id, equalTo(reference, one, design)])))
}

function equalTo(reference: Placed, one: Placed, design: Design): ReceiveConnector {
  const { connector } = one
  if (isLocked(connector)) return connector
  const { version, role } = placementOf(connector, design)
  const catalogue = catalogueOf(connector)
  return [...differingIn(one, reference, design)].reduce<ReceiveConnector>((current, name) => {
    if (name === rightsColumn) return { ...current, grants: reference.connector.grants }
    const row = catalogue[name]
    if (!row || availability(row, { version, role }).available === false) return current
    const value = translated(name, reference.connector.parameters[name], reference.server, one.server)
    if (value === untranslatable) return current
    return { ...current, parameters: withParameter(current.parameters, name, value) }
  }, connector)
}

/** An address of its own server that the other has no adapter for. */
const untranslatable = Symbol('untranslatable')

function translated(
  name: string,
  value: ParameterValue | undefined,
  from: Server,
  to: Server,
): ParameterValue | undefined | typeof untranslatable {
  if (name === 'Fqdn' && typeof value === 'string') return isOwnName(value, from) ? to.fqdn || to.name : value
  if (name !== 'Bindings') return value
  const before = entriesOf(value)
  const entries = before.map((entry) => translatedEntry(entry, from, to))
  if (entries.every((entry, index) => entry === before[index])) return value
  return entries.some((entry) => entry === undefined) ? untranslatable : (entries as Entry[])
}

function translatedEntry(entry: Entry, from: Server, to: Server): Entry | undefined {
  if (isEndpoint(entry)) {
    if (entry.server !== from.id) return entry
    const { adapter, ...rest } = entry
    const facing = from.adapters.find(({ id }) => id === adapter)?.facing
    if (adapter === undefined) return { ...rest, server: to.id }
    const own = to.adapters.find((one) => one.facing === facing)
    return own && { ...rest, server: to.id, adapter: own.id }
  }
  const listener = ownListener(entry.text, from)
  if (!listener) return entry
  const adapter = to.adapters.find(
    ({ facing, addresses }) => facing === listener.adapter.facing && addresses.length > 0,
  )
  return adapter && { server: to.id, adapter: adapter.id, port: listener.port }
}
