import { formatBinding } from '../../../shared/exchange/bindings'
import { formatRange } from '../../../shared/exchange/ranges'
import type { Connector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import { adapterNamed } from '../../../shared/model/node-address'
import { entriesOf, isEndpoint, type Endpoint, type Entry } from '../../../shared/model/parameter-value'
import type { ResolvedBinding, ResolvedHost, ResolvedRange, ResolvedSource } from '../../../shared/model/read-entries'
import type { Setting } from '../../../shared/model/settings'
import type { ParameterRow } from '../../../shared/exchange/parameters'
import type { Chip } from '../../fields/ChipView'
import { words } from './words'

type Resolved = ResolvedBinding | ResolvedRange | ResolvedHost | ResolvedSource

/** A list of references and texts as chips: who is meant, and the value that Exchange would get. */
export function entryChips(
  connector: Connector,
  { kind }: ParameterRow,
  setting: Setting<unknown>,
  design: Design,
): readonly Chip[] {
  const resolved = new Map<Entry | string, readonly Resolved[]>()
  for (const one of (setting.value ?? []) as readonly Resolved[]) {
    const key = keyOf(one.entry)
    resolved.set(key, [...(resolved.get(key) ?? []), one])
  }
  return entriesOf(setting.entered).map((entry) => chipOf(entry, resolved, connector, kind, design))
}

function keyOf(entry: Entry): Entry | string {
  return isEndpoint(entry) ? entry : entry.text
}

function chipOf(
  entry: Entry,
  resolved: ReadonlyMap<Entry | string, readonly Resolved[]>,
  connector: Connector,
  kind: string,
  design: Design,
): Chip {
  const found = resolved.get(keyOf(entry)) ?? []
  if (!isEndpoint(entry)) return { label: entry.text, text: entry.text, bad: found.length === 0 }
  const who = nameOf(entry, connector, design)
  const values = found.map(valueText)
  if (who === undefined) return { label: words.missing, title: entry.server, bad: true }
  if (values.length === 0) return { label: `${who} · ${words.noAddress}`, bad: true }
  return { label: kind === 'servers' ? who : `${who} · ${values.join(', ')}` }
}

/** On its own server a connector names the adapter, elsewhere the node. */
function nameOf(entry: Endpoint, connector: Connector, design: Design): string | undefined {
  const { server } = entry
  const node = design.items[server]
  if (!node) return undefined
  const name = node.kind === 'server' ? adapterNamed(node, entry, design)?.name : undefined
  if (connector.kind === 'receiveConnector' && connector.server === server && name) return name
  return name ? `${node.name} ${name}` : node.name
}

function valueText(value: Resolved): string {
  if ('binding' in value) return formatBinding(value.binding)
  if ('range' in value) return formatRange(value.range)
  return 'host' in value ? value.host : value.name
}
