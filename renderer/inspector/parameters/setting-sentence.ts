import type { ParameterRow } from '../../../shared/exchange/parameters'
import type { Design } from '../../../shared/model/design'
import type { SettingProblem } from '../../../shared/model/read-value'
import { settingWords } from '../../../shared/rules/words/problems'
import type { FieldProblem } from '../../fields/field-state'

/** Whether an entry of a list is one of those that cannot be read. */
export function isUnreadable(problems: readonly SettingProblem[]): (text: string) => boolean {
  const unreadable = new Set(problems.flatMap((problem) => ('entered' in problem ? problem.entered.trim() : [])))
  return (text) => unreadable.has(text.trim())
}

/** A value that cannot be read, as its field shows it. What Exchange would refuse is an error; an address that is still to be drawn is none yet. */
export function settingProblem(problem: SettingProblem, row: ParameterRow, design: Design): FieldProblem {
  return { severity: problem.kind === 'noAddress' ? 'warning' : 'error', sentence: settingWords(problem, row, design) }
}
