import type { ParameterRow } from '../../../shared/exchange/parameters'
import { textsOf, type ParameterValue } from '../../../shared/model/parameter-value'
import type { ParameterItem } from '../../../shared/model/design'
import { settingNamed } from '../../../shared/model/settings'
import type { FieldProblem, FieldProps } from '../../fields/field-state'
import { fieldOf } from '../../fields/wanted-field'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { TextsField } from '../TextsField'
import { useWorkspace } from '../../workspace/use-workspace'
import { isUnreadable, settingProblem } from './setting-sentence'
import { plainStateOf } from './plain-state'
import { textOfValue, valueOfText } from './value-text'
import { words } from './words'

interface Props {
  /** What findings about the parameter have as their subject. */
  subject: string
  name: string
  label: string
  row: ParameterRow
  item: ParameterItem
  /** Findings about it: they say more than that it cannot be read. */
  findings: readonly FieldProblem[]
  onCommit: (label: string, value: ParameterValue | undefined) => void
}

/** A parameter of the organization or of a server's transport service: no usage type has a say in it. */
export function PlainParameterField({ subject, name, label, row, item, findings, onCommit }: Props) {
  const workspace = useWorkspace()
  const set = (value: ParameterValue | undefined) => onCommit(label, value)
  const entered = item.parameters[name]
  const { design } = app(workspace)
  const { problems = [] } = settingNamed(item, name, design) ?? {}
  const unreadable = entered === undefined ? [] : problems.map((problem) => settingProblem(problem, row, design))
  const state = plainStateOf(item, name, row, design, set)
  const frame: FieldProps = {
    label,
    field: fieldOf(subject, name),
    help: words.help(name, row.help, row.defaultNote),
    problems: findings.length > 0 ? findings : unreadable,
    state,
  }
  // A value that is neither true nor false is shown as the text that it is.
  if (row.kind === 'boolean' && unreadable.length === 0) {
    return <SwitchField {...frame} value={(entered ?? row.default) === true} onCommit={set} />
  }
  if (listKinds.has(row.kind)) {
    return (
      <TextsField
        {...frame}
        values={textsOf(entered)}
        placeholder={state.fallback}
        isBad={isUnreadable(problems)}
        onCommit={(values) => set(values.length > 0 ? values : undefined)}
      />
    )
  }
  return (
    <TextField
      {...frame}
      value={textOfValue(entered)}
      placeholder={state.fallback}
      suggestions={row.unlimited ? [words.unlimited] : []}
      onCommit={(text) => set(valueOfText(text, row))}
    />
  )
}

const listKinds: ReadonlySet<string> = new Set(['domains', 'texts', 'addresses', 'ranges'])
