import type { Design, Item } from '../model/design'
import { entriesOf, isEndpoint, type Entry } from '../model/parameter-value'
import { lines, sourcesOf, deliveryTargets, type Line } from '../model/relations'
import { settings } from '../model/settings'
import { organizationHome, type SendConnector } from '../model/connectors'
import { setItems, type Edit } from './edit'
import { isLocked } from './locked'
import { removeItems } from './remove'

export type DisconnectId = 'removeConnector' | 'removeRoute' | 'dropSource' | 'dropHost'

export interface DisconnectChoice {
  readonly id: DisconnectId
  readonly edit: Edit
  /** Every line that disappears with it, the asked one included. */
  readonly loses: readonly string[]
}

export type DisconnectChoices =
  { readonly choices: readonly DisconnectChoice[] } | { readonly refused: 'edgeSyncOwnsIt' | 'noSuchLine' }

/**
 * What removing a line may mean. A connector with n sources and m hosts is n × m lines: where both ends have others, the
 * answers are "this source no longer sends" and "this host is no longer used", each with the lines that it loses; the last
 * line removes the connector. Lines of EdgeSync are refused.
 */
export function disconnectChoices(design: Design, lineId: string): DisconnectChoices {
  const line = lines(design).find(({ id }) => id === lineId)
  if (!line) return { refused: 'noSuchLine' }
  if (line.kind === 'edgeSync') return { refused: 'edgeSyncOwnsIt' }
  if (line.kind === 'inbound') return { choices: [choice(design, 'removeRoute', line, removeItems([line.subject]))] }
  const connector = design.items[line.subject]
  if (connector?.kind !== 'sendConnector') return { refused: 'noSuchLine' }
  if (isLocked(connector)) return { refused: 'edgeSyncOwnsIt' }
  return { choices: sendChoices(design, connector, line) }
}

function sendChoices(design: Design, connector: SendConnector, line: Line): readonly DisconnectChoice[] {
  const severalSources = connector.home === organizationHome && sourcesOf(connector, design).length > 1
  const severalHosts = line.smartHost !== undefined && deliveryTargets(connector, design).length > 1
  const source = choice(design, 'dropSource', line, dropEntries(connector.id, 'SourceTransportServers', line.from))
  const host = choice(design, 'dropHost', line, dropEntries(connector.id, 'SmartHosts', line.to))
  if (severalSources && severalHosts) return [source, host]
  if (severalSources) return [source]
  if (severalHosts) return [host]
  return [choice(design, 'removeConnector', line, removeItems([connector.id]))]
}

function choice(design: Design, id: DisconnectId, line: Line, edit: Edit): DisconnectChoice {
  const left = new Set(lines(edit(design)).map((one) => one.id))
  const loses = lines(design).filter((one) => one.subject === line.subject && !left.has(one.id))
  return { id, edit, loses: loses.map((one) => one.id) }
}

/** Takes every entry that means the node out of a list parameter: references, and texts that resolve to it. */
function dropEntries(connectorId: string, parameter: 'SourceTransportServers' | 'SmartHosts', nodeId: string): Edit {
  return (design) => {
    const connector = design.items[connectorId]
    if (connector?.kind !== 'sendConnector') return design
    const dropped = entriesMeaning(connector, parameter, nodeId, design)
    const rest = entriesOf(connector.parameters[parameter]).filter((entry) => !dropped.has(keyOf(entry)))
    const next: Item = { ...connector, parameters: { ...connector.parameters, [parameter]: rest } }
    return setItems(design, { [connector.id]: next })
  }
}

function entriesMeaning(
  connector: SendConnector,
  parameter: 'SourceTransportServers' | 'SmartHosts',
  nodeId: string,
  design: Design,
): ReadonlySet<string> {
  const read = settings(connector, design)
  const meaning =
    parameter === 'SmartHosts'
      ? (read.SmartHosts.value ?? []).filter(({ node }) => node?.id === nodeId)
      : (read.SourceTransportServers.value ?? []).filter(({ server }) => server?.id === nodeId)
  return new Set([`#${nodeId}`, ...meaning.map(({ entry }) => keyOf(entry))])
}

function keyOf(entry: Entry): string {
  return isEndpoint(entry) ? `#${entry.server}` : `"${entry.text.toLowerCase()}`
}
