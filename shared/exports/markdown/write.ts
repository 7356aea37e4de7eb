import { listIds, listsOf } from '../../lists/lists'
import { markdownOf } from '../../lists/markdown'
import { prose } from '../../powershell/bundle/markdown'
import { ok } from '../../result'
import type { Writer } from '../writer'

/** The list that is wanted, else all of them, under the title of the design. */
export const markdownWriter: Writer = {
  write: async (design, { list }) => {
    const lists = listsOf(design)
    const parts = (list ? [list] : listIds).map((id) => markdownOf(lists[id]))
    return ok([`# ${prose(design.title)}`, '', ...parts].join('\n'))
  },
}
