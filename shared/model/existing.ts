import { keptFor, keptWhile } from '../kept'
import type { Connector } from './connectors'
import { isNode, type Design, type Item, type Items, type ParameterItem } from './design'
import { indexes } from './indexes'
import { byId, copyWith } from './lists'
import { entriesOf, isEndpoint } from './parameter-value'

/**
 * The design as it exists: the baseline in place of the items. References of what exists resolve over it, never over the
 * drawing, so that what they mean stays as it was while the drawing changes. What the baseline does not record (zones,
 * accounts, certificates, ends to which nothing that exists refers) is as drawn: no change of it can be told.
 */
export const existingDesign = keptFor((design: Design): Design => ({ ...design, items: existingItems(design) }))

/**
 * What the baseline records and nothing else, for those who only list objects: it is there already, while all that exists is a
 * map to be made.
 */
export function recorded({ baseline }: Design): Pick<Design, 'items'> {
  return { items: baseline }
}

/** A baseline stays the same object while nothing about it is corrected. */
const existingItems = keptWhile(
  (design: Design) => [design.baseline, ...missingIn(design)],
  (design): Items => copyWith(design.baseline, byId(missingIn(design))),
)

/** All that connectors may refer to and the baseline does not record. */
const missingIn = keptWhile(
  (design: Design) => [indexes(design).referable, design.baseline],
  (design): readonly Item[] => indexes(design).referable.filter(({ id }) => !design.baseline[id]),
)

/**
 * Whether what an object refers to (nodes of the drawing) is there as it exists: if so, the object means the same in both
 * maps wherever it is the same in both.
 */
export function refersToWhatExists(item: ParameterItem, design: Design): boolean {
  if (isAllAsItExists(design)) return true
  const { items } = existingDesign(design)
  return nodesReferredTo(item).every((id) => isAsItExists(id, design, items))
}

/** Nothing that anybody could refer to differs, as in most designs: then no object need be asked what it refers to. */
export const isAllAsItExists = keptWhile(
  (design: Design) => [indexes(design).referable, indexes(recorded(design)).referable],
  (design): boolean => {
    const there = indexes(design).referable.filter(({ id }) => design.baseline[id])
    const { length } = indexes(recorded(design)).referable
    return there.length === length && there.every((item) => item === design.baseline[item.id])
  },
)

function isAsItExists(id: string, { items }: Design, existing: Items): boolean {
  const node = items[id]
  if (node !== existing[id]) return false
  const zone = isNode(node) ? node.zoneId : undefined
  return zone === undefined || items[zone] === existing[zone]
}

/** The ids of the nodes that an object's lists name. */
export const nodesReferredTo = keptFor((item: ParameterItem): readonly string[] => {
  const entries = Object.values(item.parameters).flatMap(entriesOf)
  const named = entries.flatMap((entry) => (isEndpoint(entry) ? [entry.server, entry.towards] : []))
  return [...new Set(named.filter((id) => id !== undefined))]
})

/** Whether a connector that exists means addresses of a node. */
export function isReferredTo(id: string, baseline: Items): boolean {
  return nodesMeantIn(baseline).has(id)
}

const nodesMeantIn = keptWhile(
  (items: Items) => {
    const { receiveConnector, sendConnector } = indexes({ items }).byKind
    return [receiveConnector, sendConnector]
  },
  (items): ReadonlySet<string> => {
    const { receiveConnector, sendConnector } = indexes({ items }).byKind
    return new Set([...receiveConnector, ...sendConnector].flatMap(endpointsOf))
  },
)

/** Sources are known by their names, which are corrected where they are. */
const endpointsOf = keptFor(({ parameters: { Bindings, RemoteIPRanges, SmartHosts } }: Connector): readonly string[] =>
  [Bindings, RemoteIPRanges, SmartHosts]
    .flatMap(entriesOf)
    .flatMap((entry) => (isEndpoint(entry) ? [entry.server] : [])),
)
