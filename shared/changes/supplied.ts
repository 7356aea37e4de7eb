import type { Role, Version } from '../exchange/versions'
import { availability, suppliedRows, type Entered, type ParameterTable } from '../exchange/parameters'
import type { Design, ParameterItem } from '../model/design'
import { placementOf, catalogueOf } from '../model/settings'

type Supplied = Readonly<Record<string, Entered>>

/**
 * What the usage type of a designed object supplies where nothing is stated: one that exists is given it, too, since Exchange
 * does so at creation only. Values on which the documents disagree are left out.
 */
export function suppliedByUsage(item: ParameterItem, design: Design): Supplied {
  const usage = 'usage' in item ? item.usage : undefined
  if (usage === undefined) return {}
  const { version, role } = placementOf(item, design)
  const key = `${item.kind}|${version}|${role}|${usage}`
  const supplied = known.get(key) ?? suppliedTo(catalogueOf(item), { version, role, usage })
  known.set(key, supplied)
  return Object.fromEntries(Object.entries(supplied).filter(([name]) => item.parameters[name] === undefined))
}

/* What the tables say of a few dozen combinations, whatever the design. */
const known = new Map<string, Supplied>()

function suppliedTo(rows: ParameterTable, where: { version: Version; role: Role; usage: string }): Supplied {
  const settable = suppliedRows(rows, where).filter(
    ({ row }) =>
      row.cmdlets !== 'new' && !row.reserved && row.defaultNote === undefined && availability(row, where).available,
  )
  return Object.fromEntries(settable.map(({ name, value }) => [name, value]))
}
