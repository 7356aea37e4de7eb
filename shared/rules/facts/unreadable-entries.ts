import type { ParseProblem } from '../../exchange/parse-problem'
import { isNode, type Design, type NodeItem } from '../../model/design'
import type { SettingProblem } from '../../model/read-value'

interface UnreadableEntry {
  readonly problem: ParseProblem
  readonly entered: string
  /** Whose address it is, where the entry only refers to a node. */
  readonly node: NodeItem | undefined
}

/** The entries of a list parameter that cannot be read, and at which node each has to be corrected. */
export function unreadableEntries(problems: readonly SettingProblem[], design: Design): readonly UnreadableEntry[] {
  return problems.flatMap((one): readonly UnreadableEntry[] => {
    if (one.kind !== 'unreadable') return []
    const node = one.node === undefined ? undefined : design.items[one.node]
    return [{ problem: one.problem, entered: one.entered, node: isNode(node) ? node : undefined }]
  })
}
