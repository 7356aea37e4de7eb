import { sendConnectorParameters, type ParameterTable } from '../exchange/parameters'
import type { Item, ParameterItem } from './design'
import { isDeepEqual } from './equal'

/** What the organization may edit of a Send connector that EdgeSync made: it replicates that to the Edge server. */
const sections: ReadonlySet<string> = new Set(['limits', 'tls'])
const rows: ParameterTable = sendConnectorParameters

export function isEditedInOrganization(item: Item | undefined, parameter: string): boolean {
  const row = Object.hasOwn(rows, parameter) ? rows[parameter] : undefined
  return item?.kind === 'sendConnector' && row !== undefined && sections.has(row.section)
}

/** A connector of EdgeSync of which nothing but what the organization may edit differs from what exists: a statement changes it. */
export function isEditOfEdgeSync(before: ParameterItem | undefined, after: ParameterItem | undefined): boolean {
  if (before === after || before?.origin !== 'edgeSync' || after?.origin !== 'edgeSync') return false
  const names = new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)])
  const changed = [...names].filter((name) => !isDeepEqual(before.parameters[name], after.parameters[name]))
  return changed.length > 0 && changed.every((name) => isEditedInOrganization(after, name))
}
