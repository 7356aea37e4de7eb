import { Select } from '@fluentui/react-components'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { useFieldStyles } from './styles'
import { words } from './words'

export interface LabelledValue<V extends string = string> {
  value: V
  label: string
}

interface Props<V extends string> extends FieldProps {
  /** A value that is none of the choices is kept and shown as such. */
  value: V | undefined
  choices: readonly LabelledValue<V>[]
  /** What stands in the field when nothing is stated; choosing it commits `undefined`. */
  unset?: string
  onCommit: (value: V | undefined) => void
}

const unsetValue = '\u0000'

export function ChoiceField<V extends string>({ value, choices, unset, onCommit, ...frame }: Props<V>) {
  const styles = useFieldStyles()
  const shown = value === undefined ? unset : choices.find((choice) => choice.value === value)?.label
  const known = value === undefined || choices.some((choice) => choice.value === value)
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <Select
          {...control}
          className={styles.select}
          title={shown}
          value={value ?? unsetValue}
          disabled={frame.readOnly}
          onChange={(_, data) => onCommit(data.value === unsetValue ? undefined : (data.value as V))}
        >
          {(unset !== undefined || value === undefined) && (
            <option value={unsetValue}>{unset ?? words.notStated}</option>
          )}
          {!known && <option value={value}>{words.notAValue(value)}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  )
}
