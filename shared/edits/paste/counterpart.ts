import { organizationHome } from '../../model/connectors'
import { hasParameters, type Design, type Item } from '../../model/design'
import { indexes } from '../../model/indexes'
import { placeOf } from '../../model/placement'
import { keptFor } from '../../kept'

/**
 * What an object of another design is in this one: the object of its kind and name, that of a server of the same name. Where
 * both are one design that is the object itself. Undefined where there is none.
 */
export function counterpart(item: Item, source: Design, design: Design): Item | undefined {
  const same = design.items[item.id]
  if (same && same.kind === item.kind && same.name === item.name && placeIn(same, design) === placeIn(item, source))
    return same
  return namesIn(design).get(keyOf(item, source))
}

const namesIn = keptFor((design: Design): ReadonlyMap<string, Item> => {
  const found = new Map<string, Item>()
  for (const item of indexes(design).items) {
    const key = keyOf(item, design)
    if (!found.has(key)) found.set(key, item)
  }
  return found
})

function keyOf(item: Item, design: Design): string {
  return [item.kind, placeIn(item, design), item.name].join('\n').toLowerCase()
}

/** The name of the server that something belongs to; of the organization's objects nothing. */
function placeIn(item: Item, design: Design): string {
  if (!hasParameters(item)) return ''
  const place = placeOf(item)
  return place === organizationHome ? '' : (design.items[place]?.name ?? '')
}
