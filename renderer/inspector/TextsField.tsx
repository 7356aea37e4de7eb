import { ChipsField } from '../fields/ChipsField'
import { textChips } from '../fields/ChipView'
import type { FieldProps } from '../fields/field-state'

interface Props extends FieldProps {
  values: readonly string[]
  placeholder?: string | undefined
  isBad?: (text: string) => boolean
  onCommit: (values: string[]) => void
}

/** A list of texts: host names, addresses, domains. */
export function TextsField({ values, isBad, onCommit, ...field }: Props) {
  return (
    <ChipsField
      {...field}
      entries={values}
      chips={textChips(values, isBad)}
      entryOf={(text) => text}
      onCommit={(texts) => onCommit([...texts])}
    />
  )
}
