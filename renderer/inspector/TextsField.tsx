import { ChipsField } from '../fields/ChipsField'
import type { FieldProps } from '../fields/field-state'

interface Props extends FieldProps {
  values: readonly string[]
  placeholder?: string
  onCommit: (values: string[]) => void
}

/** A list of texts: host names, addresses, domains. */
export function TextsField({ values, onCommit, ...field }: Props) {
  return (
    <ChipsField
      {...field}
      chips={values.map((text) => ({ label: text, text }))}
      onAdd={(texts) => onCommit([...values, ...texts])}
      onRemove={(index) => onCommit(values.filter((_, at) => at !== index))}
    />
  )
}
