import type { Edit } from '../../shared/edits/edit'
import { removeItems } from '../../shared/edits/remove'
import type { Item, ItemKind } from '../../shared/model/design'
import { itemList } from '../../shared/model/lists'
import type { ApplyOptions } from '../store/design-slice'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** Removes items as one step, and says what went along. */
export function remove(workspace: Workspace, label: string, ids: readonly string[]) {
  applyRemoval(workspace, label, removeItems(ids), ids)
}

/** Applies an edit that removes those items, perhaps among others, and says what went along with them. */
export function applyRemoval(
  workspace: Workspace,
  label: string,
  edit: Edit,
  asked: readonly string[],
  options?: ApplyOptions,
) {
  const { design, apply, tell } = app(workspace)
  apply(label, edit, options)
  const after = app(workspace).design
  const gone = itemList(design.items).filter(({ id }) => !after.items[id] && !asked.includes(id))
  const along = words.along(countsOf(gone))
  if (along === '') return
  const names = asked.flatMap((id) => design.items[id]?.name ?? [])
  tell('info', words.removed(names, along), {
    about: after,
    action: {
      label: words.undo,
      // Another step may have been done since: it is not what this offers to take back.
      run: () => app(workspace).design === after && app(workspace).undo(),
    },
  })
}

/** What is counted together when it goes along, in the order in which it is told. */
const told = ['connectors', 'domains', 'routes', 'credentials', 'others'] as const
export type Told = (typeof told)[number]

const toldAs: Readonly<Partial<Record<ItemKind, Told>>> = {
  sendConnector: 'connectors',
  receiveConnector: 'connectors',
  acceptedDomain: 'domains',
  inboundRoute: 'routes',
  credential: 'credentials',
}

function countsOf(items: readonly Item[]): readonly (readonly [Told, number])[] {
  return told.flatMap((what) => {
    const count = items.filter(({ kind }) => (toldAs[kind] ?? 'others') === what).length
    return count > 0 ? [[what, count] as const] : []
  })
}
