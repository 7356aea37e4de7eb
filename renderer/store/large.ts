import { itemList } from '../../shared/model/lists'
import type { Design } from '../../shared/model/design'

/** In a larger design an edit, its drawing and the next panel together take longer than a frame lasts. */
const mostItems = 200

/** Whether what an edit shows comes one piece a frame: the drawing first, then the panel of what is selected. */
export function isLarge({ items }: Design): boolean {
  return itemList(items).length > mostItems
}
