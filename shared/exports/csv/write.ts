import { byteOrderMark, csvOf } from '../../lists/csv'
import { listIds, listsOf } from '../../lists/lists'
import { ok } from '../../result'
import type { Writer } from '../writer'

/** The list that is wanted as one table; else all of them, one below the other, each under its name. */
export const csvWriter: Writer = {
  write: async (design, { list }) => {
    const lists = listsOf(design)
    const text = list
      ? csvOf(lists[list])
      : listIds.map((id) => `"${lists[id].title}"\r\n${csvOf(lists[id])}`).join('\r\n')
    return ok(byteOrderMark + text)
  },
}
