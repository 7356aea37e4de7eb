import { itemOf } from '../model/design'
import { removeItems } from './remove'
import { withItems, type Edit } from './edit'

/** *Mark as existing*: a designed connector is there already, as it is drawn, so nothing of it is scripted. */
export function markAsExisting(id: string): Edit {
  return (design) => {
    const item = { ...itemOf(design, id), origin: 'imported' as const }
    return {
      ...design,
      items: withItems(design.items, { [id]: item }),
      baseline: withItems(design.baseline, { [id]: item }),
    }
  }
}

/** *Missing on this server*: a connector of setup was never there or is gone, so neither map has it. */
export function missingOnThisServer(id: string): Edit {
  return (design) => ({ ...removeItems([id])(design), baseline: withItems(design.baseline, { [id]: undefined }) })
}
