import { effectiveDefault, isRequired, suppliedRows, type Entered } from '../../exchange/parameters'
import type { ReceiveUsage } from '../../exchange/versions'
import { isDeepEqual } from '../../model/equal'
import type { Design, ParameterItem } from '../../model/design'
import { catalogueOf, placementOf } from '../../model/settings'
import type { PlainValue } from '../plain-value'

type Values = Readonly<Record<string, PlainValue>>

/* The one that supplies least comes first; Client and Partner stand for more than a connector that says nothing of them can want. */
const usages: readonly ReceiveUsage[] = ['Custom', 'Internal', 'Internet']

/**
 * The usage type with which an object is made. New-ReceiveConnector needs one, and Exchange does not store it, so that a connector
 * that was read from a server has none: it gets the first that needs nothing which is not stated, with what that supplies and
 * the connector does not have. A Send connector without a usage type is made without.
 */
export function usageOfNew(after: ParameterItem, stated: Values, design: Design): Values {
  if ('usage' in after && after.usage !== undefined) return { Usage: after.usage }
  if (after.kind !== 'receiveConnector') return {}
  const rows = catalogueOf(after)
  const usage = usages.find((one) =>
    Object.entries(rows).every(([name, row]) => stated[name] !== undefined || !isRequired(row, one)),
  )
  return usage === undefined ? { Usage: 'Custom' } : { Usage: usage, ...unlessSupplied(usage, after, stated, design) }
}

function unlessSupplied(usage: ReceiveUsage, after: ParameterItem, stated: Values, design: Design): Values {
  const { version, role } = placementOf(after, design)
  const supplied = suppliedRows(catalogueOf(after), { version, role, usage })
  return Object.fromEntries(
    supplied.flatMap(({ name, row, value }): readonly (readonly [string, Entered])[] => {
      const without = effectiveDefault(row, { version, role, usage: 'Custom' }).value
      const isWanted = stated[name] !== undefined || without === undefined || isDeepEqual(without, value)
      return isWanted ? [] : [[name, without]]
    }),
  )
}
