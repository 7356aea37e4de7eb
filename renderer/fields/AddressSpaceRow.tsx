import { mergeClasses } from '@fluentui/react-components'
import { Add16Regular, Dismiss12Regular } from '@fluentui/react-icons'
import type { ClipboardEvent } from 'react'
import { joinAddressSpace, spacesIn, splitAddressSpace } from './address-space-text'
import { IconButton } from './IconButton'
import { useFieldStyles } from './styles'
import { textWithPaste } from './use-added'
import { useDraft } from './use-draft'
import { words } from './words'

interface Props {
  number: number
  value: string
  readOnly: boolean
  autoFocus?: boolean
  /** None: the address space is taken away. */
  onCommit: (texts: readonly string[]) => void
  /** The text of the field with a list that was pasted into it. */
  onPaste: (text: string) => void
  onRemove?: () => void
  onAdd?: (() => void) | undefined
}

/** One address space: type, address, cost. */
export function AddressSpaceRow({
  number,
  value,
  readOnly,
  autoFocus = false,
  onCommit,
  onPaste,
  onRemove,
  onAdd,
}: Props) {
  const styles = useFieldStyles()
  const { type, address, cost } = splitAddressSpace(value)
  const draft = useDraft(address, (text) => onCommit(entered(text, { type, cost })))
  const costDraft = useDraft(cost, (text) => onCommit([joinAddressSpace({ type, address, cost: text })]))

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const text = textWithPaste(event)
    if (readOnly || spacesIn(text).length < 2) return
    event.preventDefault()
    draft.setText(address)
    onPaste(text)
  }

  return (
    <div className={styles.box}>
      <span className={mergeClasses(styles.chip, styles.chipPlain)}>{type || 'SMTP'}</span>
      <input
        {...draft.input}
        className={styles.bare}
        aria-label={words.addressSpace(number)}
        placeholder={words.addressSpacePlaceholder}
        readOnly={readOnly}
        spellCheck={false}
        autoFocus={autoFocus}
        onPaste={paste}
      />
      {value !== '' && (
        <>
          <span className={styles.muted} aria-hidden="true">
            {words.cost}
          </span>
          <input
            {...costDraft.input}
            className={mergeClasses(styles.bare, styles.costInput)}
            aria-label={words.costOf(address)}
            placeholder="1"
            readOnly={readOnly}
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

/** A text with a type or cost of its own replaces both; several make several, and an empty one takes the address space away. */
function entered(text: string, { type, cost }: { type: string; cost: string }): readonly string[] {
  const several = spacesIn(text)
  if (several.length !== 1) return several
  const typed = splitAddressSpace(text)
  return [joinAddressSpace({ type: typed.type || type, address: typed.address, cost: typed.cost || cost })]
}
