import type { ParameterRow } from '../../../shared/exchange/parameters'
import { textsOf, type ParameterValue } from '../../../shared/model/parameter-value'
import type { ParameterItem } from '../../../shared/model/design'
import { settingNamed } from '../../../shared/model/settings'
import type { FieldProblem, FieldProps } from '../../fields/field-state'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { TextsField } from '../TextsField'
import { useWorkspace } from '../../workspace/use-workspace'
import { settingProblem } from './setting-sentence'
import { markOf } from './mark'
import { fallbackText, textOfValue, valueOfText } from './value-text'
import { words } from './words'

interface Props {
  name: string
  label: string
  row: ParameterRow
  item: ParameterItem
  /** Findings about it: they say more than that it cannot be read. */
  findings: readonly FieldProblem[]
  onCommit: (label: string, value: ParameterValue | undefined) => void
}

/** A parameter of the organization or of a server's transport service: no usage type has a say in it. */
export function PlainParameterField({ name, label, row, item, findings, onCommit }: Props) {
  const workspace = useWorkspace()
  const standard = { value: row.default, from: 'default' } as const
  const fallback = fallbackText(name, standard)
  const set = (value: ParameterValue | undefined) => onCommit(label, value)
  const entered = item.parameters[name]
  const { design } = app(workspace)
  const { problems = [] } = settingNamed(item, name, design) ?? {}
  const unreadable = entered === undefined ? [] : problems.map((problem) => settingProblem(problem, row, design))
  const { differs, existing } = markOf(item, name, standard, design)
  const frame: FieldProps = {
    label,
    help: words.help(name, row.help, row.defaultNote),
    problems: findings.length > 0 ? findings : unreadable,
    state: {
      from: entered === undefined ? 'default' : 'stated',
      differs,
      ...(existing && { existing: textOfValue(existing.value) }),
      fallback,
      fallbackFrom: 'default',
      usage: undefined,
      ...((existing ? differs : entered !== undefined) && { reset: () => set(existing?.value) }),
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
