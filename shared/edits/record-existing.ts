import { formatBinding } from '../exchange/bindings'
import { formatRange } from '../exchange/ranges'
import type { Connector } from '../model/connectors'
import { isConnector, isNode, type Design, type Item, type Items, type NodeItem } from '../model/design'
import { isDeepEqual } from '../model/equal'
import { existingDesign, isReferredTo, nodesReferredTo } from '../model/existing'
import { entriesOf, isEndpoint, type Entry, type Parameters } from '../model/parameter-value'
import type { ResolvedBinding, ResolvedHost, ResolvedRange } from '../model/read-entries'
import { settingNamed } from '../model/settings'
import { withItems } from './edit'
import { existingServer } from './write-server'

/**
 * What exists, with an object in it as it is drawn. The nodes that it refers to are recorded with it, so that another
 * address of one is a change to be scripted from then on. Where something that exists means another address of the same
 * node, the object keeps what it means now as text.
 */
export function withExisting(design: Design, item: Item): Items {
  if (!isConnector(item)) return withItems(design.baseline, { [item.id]: item })
  const others = withItems(design.baseline, { [item.id]: undefined })
  const recorded = withItems(others, nodesOf(item, design, others))
  const stored = asMeant(item, design, existingDesign({ ...design, baseline: recorded }))
  return withItems(recorded, { [item.id]: stored })
}

/** The nodes that a connector refers to, but for those that something else has recorded. */
function nodesOf(connector: Connector, { items }: Design, baseline: Items): Readonly<Record<string, Item>> {
  const nodes = nodesReferredTo(connector).flatMap((id) => {
    const node = items[id]
    return isNode(node) && !(baseline[id] && isReferredTo(id, baseline)) ? [node] : []
  })
  const zones = nodes.flatMap((node) => zoneOf(node, items) ?? []).filter(({ id }) => !baseline[id])
  return Object.fromEntries([...nodes.map((node) => asExisting(node, baseline)), ...zones].map((one) => [one.id, one]))
}

function asExisting(node: NodeItem, baseline: Items): Item {
  if (node.kind !== 'server') return node
  const before = baseline[node.id]
  return existingServer(node, before?.kind === 'server' ? before : undefined)
}

/** The zone of another end decides which adapter faces it. */
function zoneOf(node: NodeItem, items: Items): Item | undefined {
  return node.kind === 'server' || node.zoneId === undefined ? undefined : items[node.zoneId]
}

const lists = ['Bindings', 'RemoteIPRanges', 'SmartHosts'] as const

/** A connector whose references mean over what exists what they mean in the drawing; those that would not, as text. */
function asMeant(connector: Connector, design: Design, existing: Design): Connector {
  const changes: Record<string, Entry[]> = {}
  for (const name of lists) {
    const entries = entriesOf(connector.parameters[name])
    const [drawn, recorded] = [meanings(connector, name, design), meanings(connector, name, existing)]
    const meant = entries.flatMap((entry) => {
      const texts = drawn.get(entry) ?? []
      if (texts.length === 0 || isDeepEqual(texts, recorded.get(entry))) return [entry]
      return texts.map((text) => ({ text, ...(entry.expects !== undefined && { expects: entry.expects }) }))
    })
    if (meant.length !== entries.length || meant.some((entry, index) => entry !== entries[index])) changes[name] = meant
  }
  if (Object.keys(changes).length === 0) return connector
  const parameters: Parameters = { ...connector.parameters, ...changes }
  return { ...connector, parameters }
}

type Resolved = ResolvedBinding | ResolvedRange | ResolvedHost

/** The values of each reference, as texts. */
function meanings(connector: Connector, name: (typeof lists)[number], design: Design): ReadonlyMap<Entry, string[]> {
  const resolved = (settingNamed(connector, name, design)?.value ?? []) as readonly Resolved[]
  const found = new Map<Entry, string[]>()
  for (const value of resolved) {
    if (isEndpoint(value.entry)) found.set(value.entry, [...(found.get(value.entry) ?? []), textOf(value)])
  }
  return found
}

function textOf(value: Resolved): string {
  if ('binding' in value) return formatBinding(value.binding)
  return 'range' in value ? formatRange(value.range) : value.host
}
