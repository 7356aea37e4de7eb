import { changeItem } from '../../shared/edits/change'
import type { Item } from '../../shared/model/design'
import { TextField } from '../fields/TextField'
import { fieldOf } from '../fields/wanted-field'
import { app } from '../store/store'
import { useFieldProblems } from './findings-context'
import { isLocked } from '../../shared/edits/locked'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

/** The name of any item. */
export function NameField({ item, label = words.name }: { item: Item; label?: string }) {
  const workspace = useWorkspace()
  const problems = useFieldProblems(item.id, 'Name')
  return (
    <TextField
      label={label}
      field={fieldOf(item.id, 'Name')}
      value={item.name}
      wide
      readOnly={isLocked(item)}
      problems={problems}
      onCommit={(name) => app(workspace).apply(words.rename(item.name), changeItem(item.id, { name }))}
    />
  )
}
