import { effectiveDefault } from '../../shared/exchange/parameters'
import type { ReceiveConnector } from '../../shared/model/connectors'
import type { Design } from '../../shared/model/design'
import { userLabel } from '../../shared/model/grants'
import { catalogueOf, placementOf } from '../../shared/model/settings'
import { rightsColumn } from '../../shared/matrix/matrix'
import { fallbackText } from '../inspector/parameters/value-text'
import { valueText } from '../names/value-text'
import { words } from './words'

/** The value of one connector, as entered; what is not stated as the default that holds then. */
export function cellText(connector: ReceiveConnector, column: string, design: Design): string {
  if (column === rightsColumn) return rightsText(connector, design)
  const value = connector.parameters[column]
  if (value !== undefined) return valueText(value, design)
  const row = catalogueOf(connector)[column]
  if (!row) return words.notStated
  const { version, role } = placementOf(connector, design)
  return fallbackText(column, effectiveDefault(row, { version, role, usage: connector.usage })) ?? words.notStated
}

function rightsText({ grants }: ReceiveConnector, design: Design): string {
  const all = grants.map((grant) => `${userLabel(grant, design)}: ${grant.rights.join(', ')}`)
  return all.join('; ') || words.notStated
}
