import { Checkbox } from '@fluentui/react-components'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { useFieldStyles } from './styles'
import { words } from './words'

interface Props extends FieldProps {
  /** As entered; a value that is none of the choices is kept, shown, and can be taken away. */
  values: readonly string[]
  /** Of several objects, what some of them have. */
  partly?: readonly string[] | undefined
  choices: readonly { value: string; label: string; help?: string }[]
  /** The value that says that none of the others holds: choosing it unchooses them, and the other way round. */
  none?: string
  /** The values are Exchange's own, and stand beside what the console calls them. */
  withValues?: boolean
  onCommit: (values: readonly string[]) => void
}

/** Several values that may hold together, in the order of the choices. */
export function FlagsField({ values, partly = [], choices, none, withValues = false, onCommit, ...frame }: Props) {
  const styles = useFieldStyles()
  const has = (value: string) => values.some((entered) => entered.toLowerCase() === value.toLowerCase())
  const strange = values.filter(
    (entered) => !choices.some(({ value }) => value.toLowerCase() === entered.toLowerCase()),
  )

  function toggle(value: string, checked: boolean) {
    const others = values.filter((entered) => entered.toLowerCase() !== value.toLowerCase())
    const compatible = value === none ? [] : others.filter((entered) => entered !== none)
    const chosen = checked ? [...compatible, value] : others
    const rank = (text: string) => choices.findIndex((choice) => choice.value.toLowerCase() === text.toLowerCase())
    onCommit(chosen.toSorted((a, b) => rank(a) - rank(b)))
  }

  return (
    <FieldFrame {...frame} group wide showFallback>
      {() => (
        <div className={styles.checks}>
          {choices.map(({ value, label, help }) => (
            <Checkbox
              key={value}
              label={label === value || !withValues ? label : <Labelled label={label} value={value} />}
              title={help}
              checked={has(value) || (partly.includes(value) ? 'mixed' : false)}
              disabled={frame.readOnly}
              onChange={(_, data) => toggle(value, data.checked === true)}
            />
          ))}
          {strange.map((value) => (
            <Checkbox
              key={value}
              label={words.notAValue(value)}
              checked
              disabled={frame.readOnly}
              onChange={() => toggle(value, false)}
            />
          ))}
        </div>
      )}
    </FieldFrame>
  )
}

/** The console's word, and beside it the value that the script states. */
function Labelled({ label, value }: { label: string; value: string }) {
  const styles = useFieldStyles()
  return (
    <>
      {label} <span className={styles.value}>{value}</span>
    </>
  )
}
