import { find, isNode, type Design, type Item, type ItemOf } from '../model/design'
import { adapterNamed, facingTowards } from '../model/node-address'
import { entriesOf, isEndpoint, type Endpoint, type Entry } from '../model/parameter-value'

/**
 * A Receive connector whose listeners are for a node that is going listens where it did: for another node that it is
 * limited to and that the server meets on the same side, else on the adapter that it had.
 */
export function settleListeners(item: Item, gone: ReadonlySet<string>, design: Design): Item {
  if (item.kind !== 'receiveConnector' || gone.has(item.server)) return item
  const bindings = entriesOf(item.parameters.Bindings)
  if (!bindings.some((entry) => isForAny(entry, gone))) return item
  const Bindings = bindings.map((entry) => (isForAny(entry, gone) ? settled(entry, item, gone, design) : entry))
  return { ...item, parameters: { ...item.parameters, Bindings } }
}

function isForAny(entry: Entry, gone: ReadonlySet<string>): entry is Endpoint {
  return isEndpoint(entry) && entry.towards !== undefined && gone.has(entry.towards)
}

function settled(
  entry: Endpoint,
  connector: ItemOf<'receiveConnector'>,
  gone: ReadonlySet<string>,
  design: Design,
): Endpoint {
  const { towards, ...rest } = entry
  const facing = facingOf(towards, design)
  const other = entriesOf(connector.parameters.RemoteIPRanges).find(
    (range) => isEndpoint(range) && !gone.has(range.server) && facingOf(range.server, design) === facing,
  )
  if (other && isEndpoint(other)) return { ...rest, towards: other.server }
  const server = find(design, 'server', entry.server)
  const adapter = server && adapterNamed(server, entry, design)
  return { ...rest, ...(adapter && { adapter: adapter.id }) }
}

function facingOf(id: string | undefined, design: Design) {
  const node = id === undefined ? undefined : design.items[id]
  return isNode(node) ? facingTowards(node, design) : undefined
}
