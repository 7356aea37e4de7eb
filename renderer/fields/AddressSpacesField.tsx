import { mergeClasses } from '@fluentui/react-components'
import { Add16Regular, Dismiss12Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { joinAddressSpace, splitAddressSpace } from './address-space-text'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { IconButton } from './IconButton'
import { useFieldStyles } from './styles'
import { useDraft } from './use-draft'
import { words } from './words'

interface Props extends FieldProps {
  /** `[Type:]Address[;Cost]`, as entered. */
  values: readonly string[]
  onCommit: (values: readonly string[]) => void
}

/** One line per address space: type, address, cost. */
export function AddressSpacesField({ values, onCommit, ...frame }: Props) {
  const styles = useFieldStyles()
  const [adding, setAdding] = useState(false)
  const showsNew = !frame.readOnly && (adding || values.length === 0)

  function replace(index: number, text: string | undefined) {
    onCommit(values.flatMap((value, at) => (at === index ? (text ?? []) : value)))
  }

  function add(text: string) {
    setAdding(false)
    onCommit([...values, text])
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
              onCommit={(text) => replace(index, text)}
              onRemove={() => replace(index, undefined)}
              onAdd={index === values.length - 1 && !showsNew ? () => setAdding(true) : undefined}
            />
          ))}
          {showsNew && (
            <AddressSpaceRow
              number={values.length + 1}
              value=""
              readOnly={false}
              onCommit={(text) => text !== undefined && add(text)}
              autoFocus={adding}
            />
          )}
        </div>
      )}
    </FieldFrame>
  )
}

interface RowProps {
  number: number
  value: string
  readOnly: boolean
  autoFocus?: boolean
  onCommit: (text: string | undefined) => void
  onRemove?: () => void
  onAdd?: () => void
}

function AddressSpaceRow({ number, value, readOnly, autoFocus = false, onCommit, onRemove, onAdd }: RowProps) {
  const styles = useFieldStyles()
  const { type, address, cost } = splitAddressSpace(value)
  const draft = useDraft(address, (text) => onCommit(entered(text, { type, cost })))
  const costDraft = useDraft(cost, (text) => onCommit(joinAddressSpace({ type, address, cost: text })))
  return (
    <div className={styles.box}>
      <span className={mergeClasses(styles.chip, styles.chipPlain)}>{type || 'SMTP'}</span>
      <input
        className={styles.bare}
        aria-label={words.addressSpace(number)}
        value={draft.text}
        placeholder={words.addressSpacePlaceholder}
        readOnly={readOnly}
        spellCheck={false}
        autoFocus={autoFocus}
        onChange={(event) => draft.setText(event.target.value)}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
      />
      {value !== '' && (
        <>
          <span className={styles.muted} aria-hidden="true">
            {words.cost}
          </span>
          <input
            className={mergeClasses(styles.bare, styles.costInput)}
            aria-label={words.costOf(address)}
            value={costDraft.text}
            placeholder="1"
            readOnly={readOnly}
            onChange={(event) => costDraft.setText(event.target.value)}
            onBlur={costDraft.onBlur}
            onKeyDown={costDraft.onKeyDown}
          />
        </>
      )}
      {onRemove && !readOnly && (
        <IconButton label={words.remove(value)} icon={<Dismiss12Regular />} onClick={onRemove} />
      )}
      {onAdd && !readOnly && <IconButton label={words.addAddressSpace} icon={<Add16Regular />} onClick={onAdd} />}
    </div>
  )
}

/** A text with a type or cost of its own replaces both; an empty one takes the address space away. */
function entered(text: string, { type, cost }: { type: string; cost: string }): string | undefined {
  if (text.trim() === '') return undefined
  const typed = splitAddressSpace(text)
  return joinAddressSpace({ type: typed.type || type, address: typed.address, cost: typed.cost || cost })
}
