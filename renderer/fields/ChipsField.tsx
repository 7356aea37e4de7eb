import { mergeClasses } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons'
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { ChipView, type Chip } from './ChipView'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { IconMenu, type MenuChoice } from './IconMenu'
import { ListSummary } from './ListSummary'
import { entriesIn, newEntries } from './pasted'
import { useFieldStyles } from './styles'
import { textWithPaste, useAdded } from './use-added'
import { useDraft } from './use-draft'
import { words } from './words'

interface Props<E> extends FieldProps {
  entries: readonly E[]
  /** How each entry is shown, in the same order. */
  chips: readonly Chip[]
  /** The entry that a typed or pasted text means; undefined where it can mean none. */
  entryOf: (text: string) => E | undefined
  choices?: readonly MenuChoice[]
  placeholder?: string | undefined
  onCommit: (entries: readonly E[]) => void
}

/**
 * A list of short values. Typing and Enter adds, Backspace in the empty field removes the last, double click edits one. A list that is
 * pasted is taken apart at once.
 */
export function ChipsField<E>({ entries, chips, entryOf, choices = [], placeholder, onCommit, ...frame }: Props<E>) {
  const styles = useFieldStyles()
  const input = useRef<HTMLInputElement>(null)
  const [editing, setEditing] = useState<number>()
  const texts = chips.map(({ text, label }) => text ?? label)
  const [added, remember] = useAdded(texts)
  const edited = editing === undefined ? undefined : chips[editing]
  const draft = useDraft(edited?.text ?? '', put)
  const bad = chips.flatMap(({ text, bad: isBad }) => (isBad && text && added?.texts.includes(text) ? text : []))

  /** Puts what a text says to the others, in the place of the one that is edited. */
  function put(text: string) {
    const found = newEntries(
      entriesIn(text),
      texts.filter((_, at) => at !== editing),
    )
    const fresh = found.added.flatMap((one) => entryOf(one) ?? [])
    const refused = found.added.filter((one) => entryOf(one) === undefined)
    remember({ texts: found.added.filter((one) => !refused.includes(one)), known: found.known, refused })
    setEditing(undefined)
    if (edited === undefined && fresh.length === 0) return
    onCommit(
      edited === undefined ? [...entries, ...fresh] : entries.flatMap((one, at) => (at === editing ? fresh : one)),
    )
  }

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const text = textWithPaste(event)
    if (frame.readOnly || entriesIn(text).length < 2) return
    event.preventDefault()
    put(text)
    draft.setText(edited?.text ?? '')
  }

  function keyDown(event: KeyboardEvent) {
    draft.input.onKeyDown(event)
    if (event.key === 'Enter' || event.key === 'Escape') setEditing(undefined)
    if (event.key === 'Backspace' && draft.text === '' && !edited && chips.length > 0) onCommit(entries.slice(0, -1))
  }

  function edit(index: number) {
    setEditing(index)
    input.current?.focus()
  }

  const without = (gone: (at: number) => boolean) => onCommit(entries.filter((_, at) => !gone(at)))

  return (
    <FieldFrame {...frame} wide>
      {(control) => (
        <>
          <div className={mergeClasses(styles.box, frame.readOnly && styles.readOnly)}>
            <div className={styles.chips}>
              {chips.map((chip, index) =>
                index === editing ? null : (
                  <ChipView
                    key={`${index} ${chip.label}`}
                    chip={chip}
                    readOnly={frame.readOnly ?? false}
                    onRemove={() => without((at) => at === index)}
                    onEdit={chip.text === undefined ? undefined : () => edit(index)}
                  />
                ),
              )}
              <input
                {...control}
                {...draft.input}
                ref={input}
                className={styles.bare}
                placeholder={chips.length === 0 ? placeholder : undefined}
                readOnly={frame.readOnly}
                spellCheck={false}
                autoComplete="off"
                onPaste={paste}
                onBlur={() => {
                  draft.input.onBlur()
                  setEditing(undefined)
                }}
                onKeyDown={keyDown}
              />
            </div>
            {choices.length > 0 && !frame.readOnly && (
              <IconMenu label={words.addTo(frame.label)} icon={<Add16Regular />} choices={choices} />
            )}
          </div>
          <ListSummary added={added} bad={bad} onTakeOut={() => without((at) => bad.includes(texts[at] ?? ''))} />
        </>
      )}
    </FieldFrame>
  )
}
