import { useState } from 'react'
import { spacesIn } from './address-space-text'
import { AddressSpaceRow } from './AddressSpaceRow'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { ListSummary } from './ListSummary'
import { newEntries } from './pasted'
import { useFieldStyles } from './styles'
import { useAdded } from './use-added'

interface Props extends FieldProps {
  /** `[Type:]Address[;Cost]`, as entered. */
  values: readonly string[]
  isBad: (text: string) => boolean
  onCommit: (values: readonly string[]) => void
}

/** One line per address space: type, address, cost. A list that is pasted makes a line of each of its entries. */
export function AddressSpacesField({ values, isBad, onCommit, ...frame }: Props) {
  const styles = useFieldStyles()
  const [adding, setAdding] = useState(false)
  const [added, remember] = useAdded(values)
  const showsNew = !frame.readOnly && (adding || values.length === 0)
  const bad = values.filter((value) => added?.texts.includes(value) && isBad(value))

  function replace(index: number, texts: readonly string[]) {
    onCommit([...values.slice(0, index), ...texts, ...values.slice(index + 1)])
  }

  function paste(index: number, text: string) {
    const { added: texts, known } = newEntries(
      spacesIn(text),
      values.filter((_, at) => at !== index),
    )
    remember({ texts, known, refused: [] })
    setAdding(false)
    replace(index, texts)
  }

  function add(texts: readonly string[]) {
    setAdding(false)
    onCommit([...values, ...texts])
  }

  return (
    <FieldFrame {...frame} wide group>
      {() => (
        <div className={styles.rows}>
          {values.map((value, index) => (
            <AddressSpaceRow
              key={`${index} ${value}`}
              number={index + 1}
              value={value}
              readOnly={frame.readOnly ?? false}
              onCommit={(texts) => replace(index, texts)}
              onPaste={(text) => paste(index, text)}
              onRemove={() => replace(index, [])}
              onAdd={index === values.length - 1 && !showsNew ? () => setAdding(true) : undefined}
            />
          ))}
          {showsNew && (
            <AddressSpaceRow
              number={values.length + 1}
              value=""
              readOnly={false}
              onCommit={(texts) => texts.length > 0 && add(texts)}
              onPaste={(text) => paste(values.length, text)}
              autoFocus={adding}
            />
          )}
          <ListSummary added={added} bad={bad} onTakeOut={() => onCommit(values.filter((one) => !bad.includes(one)))} />
        </div>
      )}
    </FieldFrame>
  )
}
