import {
  availability,
  effectiveDefault,
  suppliedRows,
  type ParameterRow,
  type ParameterTable,
} from '../../exchange/parameters'
import type { Role, Version } from '../../exchange/versions'
import type { Connector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { existingDesign } from '../../model/existing'
import { catalogueOf, placementOf, settingNamed } from '../../model/settings'
import type { PlainValue } from '../plain-value'
import { plainParameters } from './plain-parameters'
import { isSameSetting } from './same-setting'

type Values = Readonly<Record<string, PlainValue>>

/** What a Set- command has to give, and the parameters for which Exchange documents no value to return to. */
export interface ChangedValues {
  readonly values: Values
  /** What exists of those values, as far as it is known. */
  readonly before: Values
  readonly withoutDefault: readonly string[]
}

/**
 * The parameters of a connector that differ from what exists: what is stated, what its usage type would have supplied if it were
 * new, and the documented default of what is no longer stated. `stated` are the connector's own values as a script gives them.
 */
export function changedValues(
  connector: Connector,
  baseline: Connector,
  stated: Values,
  design: Design,
): ChangedValues {
  const before = plainParameters(baseline, existingDesign(design)).values
  const now: Values = { ...suppliedByUsage(connector, design), ...stated }
  const values: Record<string, PlainValue> = {}
  const withoutDefault: string[] = []
  for (const [name, row] of Object.entries(catalogueOf(connector))) {
    if (row.cmdlets === 'new' || isDeepEqual(now[name], before[name])) continue
    if (isSame(name, row, connector, baseline, design)) continue
    const value = now[name] ?? documentedDefault(row, connector, design)
    if (value === undefined) withoutDefault.push(name)
    else values[name] = value
  }
  const changed = Object.entries(before).filter(([name]) => values[name] !== undefined)
  return { values, before: Object.fromEntries(changed), withoutDefault }
}

/**
 * What the usage type of a designed connector supplies where nothing is stated: a connector that exists is given it, too, since
 * Exchange does so at creation only. Values on which the documents disagree are left out.
 */
export function suppliedByUsage(connector: Connector, design: Design): Values {
  if (connector.usage === undefined) return {}
  const { version, role } = placementOf(connector, design)
  const key = `${connector.kind}|${version}|${role}|${connector.usage}`
  const supplied = known.get(key) ?? suppliedTo(catalogueOf(connector), { version, role, usage: connector.usage })
  known.set(key, supplied)
  return Object.fromEntries(Object.entries(supplied).filter(([name]) => connector.parameters[name] === undefined))
}

const known = new Map<string, Values>()

function suppliedTo(rows: ParameterTable, where: { version: Version; role: Role; usage: string }): Values {
  const settable = suppliedRows(rows, where).filter(
    ({ row }) =>
      row.cmdlets !== 'new' && !row.reserved && row.defaultNote === undefined && availability(row, where).available,
  )
  return Object.fromEntries(settable.map(({ name, value }) => [name, value]))
}

/** Two values that were both given; what only one of the connectors states is never taken for the other's default. */
function isSame(name: string, row: ParameterRow, connector: Connector, baseline: Connector, design: Design): boolean {
  const [one, other] = [settingNamed(connector, name, design), settingNamed(baseline, name, existingDesign(design))]
  if (!one || !other || other.from === 'default') return false
  return isSameSetting(row.kind, one, other) ?? false
}

/** What removing a stated parameter from an existing connector plans: Exchange's documented default, if it has one. */
function documentedDefault(row: ParameterRow, connector: Connector, design: Design): PlainValue | undefined {
  const { version, role } = placementOf(connector, design)
  const { value } = effectiveDefault(row, { version, role })
  return value ?? (row.nullable ? null : value)
}
