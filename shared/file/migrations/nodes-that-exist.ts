import { isObject, objectAt, type RawObject } from './raw'

/**
 * From version 1, whose baseline held connectors with references to nodes that it did not hold itself: those were read over
 * what is drawn, so the nodes exist as they are drawn, each with the zone that says on which side of a server it stands.
 */
export function nodesThatExist(design: unknown): unknown {
  if (!isObject(design) || !isObject(design.items) || !isObject(design.baseline)) return design
  const { items, baseline } = design
  const nodes = Object.values(baseline).flatMap(idsIn)
  const zones = nodes.flatMap((id) => zoneOf(items[id]))
  const missing = [...nodes, ...zones].filter((id) => baseline[id] === undefined && items[id] !== undefined)
  return { ...design, baseline: { ...baseline, ...Object.fromEntries(missing.map((id) => [id, items[id]])) } }
}

function idsIn(item: unknown): readonly string[] {
  if (!isObject(item)) return []
  return Object.values(objectAt(item, 'parameters'))
    .flatMap((value) => (Array.isArray(value) ? value.filter(isObject) : []))
    .flatMap(({ server, towards }: RawObject) => [server, towards].filter((id) => typeof id === 'string'))
}

function zoneOf(node: unknown): readonly string[] {
  return isObject(node) && node.kind !== 'server' && typeof node.zoneId === 'string' ? [node.zoneId] : []
}
