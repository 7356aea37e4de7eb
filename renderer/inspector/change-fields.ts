import { changeItem } from '../../shared/edits/change'
import type { Item, ItemKind } from '../../shared/model/design'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** Changes fields of an item as one undo step, named for the field. */
export function changeFields<T extends Item>(
  workspace: Workspace,
  item: T,
  label: string,
  fields: Partial<Omit<T, 'kind' | 'id'>>,
) {
  const edit = changeItem<ItemKind>(item.id, fields as Parameters<typeof changeItem<ItemKind>>[1])
  app(workspace).apply(words.changed(label, item.name), edit)
}
