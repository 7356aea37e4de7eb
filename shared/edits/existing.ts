import { suppliedRows } from '../exchange/parameters'
import type { Connector } from '../model/connectors'
import { isConnector, itemOf, type Design, type Item } from '../model/design'
import { indexes } from '../model/indexes'
import { itemList } from '../model/lists'
import type { Parameters } from '../model/parameter-value'
import { catalogueOf, placementOf } from '../model/settings'
import { enteredParameters } from './add'
import { withExisting } from './record-existing'
import { removeItems } from './remove'
import { withItems, type Edit } from './edit'

/** *Mark as existing*: a designed connector or accepted domain is there already, as it is drawn, so nothing of it is scripted. */
export function markAsExisting(id: string): Edit {
  return (design) => {
    const item = asStored(itemOf(design, id), design)
    return {
      ...design,
      items: withItems(design.items, { [id]: item }),
      baseline: withExisting(design, item),
    }
  }
}

/** *Mark as new*: an accepted domain that was taken for existing is still to be created. */
export function markAsNew(id: string): Edit {
  return (design) => ({
    ...design,
    items: withItems(design.items, { [id]: { ...itemOf(design, id), origin: 'designed' } }),
    baseline: withItems(design.baseline, { [id]: undefined }),
  })
}

/** As Exchange has it: the usage type is not stored, but what it supplied at creation is. */
function asStored(item: Item, design: Design): Item {
  if (!isConnector(item)) return { ...item, origin: 'imported' }
  const { usage: _, ...rest } = item
  return { ...rest, origin: 'imported', parameters: { ...suppliedByUsage(item, design), ...item.parameters } } as Item
}

function suppliedByUsage(connector: Connector, design: Design): Parameters {
  const { version, role } = placementOf(connector, design)
  const supplied = suppliedRows(catalogueOf(connector), { version, role, usage: connector.usage })
  return enteredParameters(Object.fromEntries(supplied.map(({ name, value }) => [name, value])))
}

/** The organization has its transport settings already, as the design states them: nothing of them is scripted. */
export function markTransportConfigAsExisting(): Edit {
  return (design) => {
    const stated = indexes(design).byKind.transportConfig[0]
    return {
      ...design,
      baseline: withItems(withoutTransportConfig(design.baseline), stated ? { [stated.id]: stated } : {}),
    }
  }
}

/** *Mark as new*: what the organization has is not known, so its transport settings are scripted as the design states them. */
export function markTransportConfigAsNew(): Edit {
  return (design) => {
    const baseline = withoutTransportConfig(design.baseline)
    return baseline === design.baseline ? design : { ...design, baseline }
  }
}

function withoutTransportConfig(baseline: Design['baseline']): Design['baseline'] {
  const known = itemList(baseline).filter(({ kind }) => kind === 'transportConfig')
  return withItems(baseline, Object.fromEntries(known.map(({ id }) => [id, undefined])))
}

/** *Missing on this server*: a connector of setup was never there or is gone, so neither map has it. */
export function missingOnThisServer(id: string): Edit {
  return (design) => ({ ...removeItems([id])(design), baseline: withItems(design.baseline, { [id]: undefined }) })
}
