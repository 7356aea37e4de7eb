import type { ParameterRow } from '../../../shared/exchange/parameters'
import { textsOf, type ParameterValue } from '../../../shared/model/parameter-value'
import { plainProblems } from '../../../shared/model/read-plain'
import type { FieldProblem, FieldProps } from '../../fields/field-state'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { TextsField } from '../TextsField'
import { useWorkspace } from '../../workspace/use-workspace'
import { settingProblem } from './setting-sentence'
import { fallbackText, sameMeaning, textOfValue, valueOfText } from './value-text'
import { words } from './words'

interface Props {
  name: string
  label: string
  row: ParameterRow
  entered: ParameterValue | undefined
  /** What exists, where that is known: the mark and the way back then mean this. */
  existing?: ParameterValue | undefined
  /** Findings about it: they say more than that it cannot be read. */
  findings: readonly FieldProblem[]
  onCommit: (label: string, value: ParameterValue | undefined) => void
}

/** A parameter of the organization or of a server's transport service: no usage type has a say in it. */
export function PlainParameterField({ name, label, row, entered, existing, findings, onCommit }: Props) {
  const workspace = useWorkspace()
  const fallback = fallbackText(name, { value: row.default, from: 'default' })
  const set = (value: ParameterValue | undefined) => onCommit(label, value)
  const unreadable =
    entered === undefined
      ? []
      : plainProblems(row, entered).map((problem) => settingProblem(problem, row, app(workspace).design))
  const known = existing !== undefined
  const differs = known
    ? !sameMeaning(row, entered ?? row.default, existing)
    : entered !== undefined && !sameMeaning(row, entered, row.default)
  const frame: FieldProps = {
    label,
    help: words.help(name, row.help, row.defaultNote),
    problems: findings.length > 0 ? findings : unreadable,
    state: {
      from: entered === undefined ? 'default' : 'stated',
      differs,
      ...(known && { existing: textOfValue(existing) }),
      fallback,
      fallbackFrom: 'default',
      usage: undefined,
      ...((known ? differs : entered !== undefined) && { reset: () => set(existing) }),
    },
  }
  if (row.kind === 'boolean') {
    return <SwitchField {...frame} value={(entered ?? row.default) === true} onCommit={set} />
  }
  if (listKinds.has(row.kind)) {
    return (
      <TextsField
        {...frame}
        values={textsOf(entered)}
        placeholder={fallback}
        onCommit={(values) => set(values.length > 0 ? values : undefined)}
      />
    )
  }
  return (
    <TextField
      {...frame}
      value={textOfValue(entered)}
      placeholder={fallback}
      suggestions={row.unlimited ? [words.unlimited] : []}
      onCommit={(text) => set(valueOfText(text, row))}
    />
  )
}

const listKinds: ReadonlySet<string> = new Set(['domains', 'texts', 'addresses', 'ranges'])
