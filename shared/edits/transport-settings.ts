import type { Design } from '../model/design'
import { nextId } from '../model/ids'
import { itemList } from '../model/lists'
import type { Parameters } from '../model/parameter-value'
import { placeOfParameters } from '../model/transport-settings'
import type { TransportConfig, TransportService } from '../model/transport-objects'
import { setItems } from './edit'

type TransportObject = TransportConfig | TransportService

/** An object that Exchange always has, with other parameters: where nothing is stated of it any more, the design has no item. */
export function stateTransport<T extends TransportObject>(design: Design, object: T, parameters: Parameters): Design {
  const id = design.items[object.id] ? object.id : idOfExisting(design, object)
  const stated = Object.keys(parameters).length > 0
  return setItems(design, { [id]: stated ? { ...object, id, parameters: { ...parameters } } : undefined })
}

/** The id under which something is known of it, so that both maps speak of one object; else the next free one. */
function idOfExisting(design: Design, object: TransportObject): string {
  const known = itemList(design.baseline).find(
    (item) => item.kind === object.kind && placeOfParameters(item) === placeOfParameters(object),
  )
  return known?.id ?? nextId(design, object.kind)
}
