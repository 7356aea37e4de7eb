import { find, itemOf } from '../model/design'
import { changeItem } from './change'
import { sequence, type Edit } from './edit'
import { renameSite } from './organization'

/** An item under another name. The site that an area stands for is renamed with it, as long as both are called alike. */
export function renameItem(id: string, name: string): Edit {
  return (design) => {
    const renamed = changeItem(itemOf(design, id).id, { name })
    const zone = find(design, 'zone', id)
    const site = design.organization.sites.find((one) => one.id === zone?.siteId)
    return site && site.name === zone?.name ? sequence(renamed, renameSite(site.id, name))(design) : renamed(design)
  }
}
