import { mergeClasses } from '@fluentui/react-components'
import { Add16Regular, Dismiss12Regular } from '@fluentui/react-icons'
import { useRef, type KeyboardEvent } from 'react'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { IconButton } from './IconButton'
import { IconMenu, type MenuChoice } from './IconMenu'
import { useFieldStyles } from './styles'
import { useDraft } from './use-draft'
import { words } from './words'

export interface Chip {
  label: string
  title?: string
  bad?: boolean
  /** The text that editing the chip starts from; absent: it can only be removed. */
  text?: string
}

interface Props extends FieldProps {
  chips: readonly Chip[]
  choices?: readonly MenuChoice[]
  placeholder?: string
  /** Several texts at once come from pasting a list. */
  onAdd: (texts: readonly string[]) => void
  onRemove: (index: number) => void
}

/** A list of short values. Typing and Enter adds, Backspace in the empty field removes the last, double click edits one. */
export function ChipsField({ chips, choices = [], placeholder, onAdd, onRemove, ...frame }: Props) {
  const styles = useFieldStyles()
  const input = useRef<HTMLInputElement>(null)
  const draft = useDraft('', (text) => onAdd(splitEntries(text)), { clears: true })

  function keyDown(event: KeyboardEvent) {
    draft.onKeyDown(event)
    if (event.key === 'Backspace' && draft.text === '' && chips.length > 0) onRemove(chips.length - 1)
  }

  function edit(index: number, text: string) {
    onRemove(index)
    draft.setText(text)
    input.current?.focus()
  }

  return (
    <FieldFrame {...frame} wide>
      {(control) => (
        <div className={mergeClasses(styles.box, frame.readOnly && styles.readOnly)}>
          <div className={styles.chips}>
            {chips.map((chip, index) => (
              <ChipView
                key={`${index} ${chip.label}`}
                chip={chip}
                readOnly={frame.readOnly ?? false}
                onRemove={() => onRemove(index)}
                onEdit={chip.text === undefined ? undefined : () => edit(index, chip.text ?? '')}
              />
            ))}
            <input
              {...control}
              ref={input}
              className={styles.bare}
              value={draft.text}
              placeholder={chips.length === 0 ? placeholder : undefined}
              readOnly={frame.readOnly}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => draft.setText(event.target.value)}
              onBlur={draft.onBlur}
              onKeyDown={keyDown}
            />
          </div>
          {choices.length > 0 && !frame.readOnly && (
            <IconMenu label={words.addTo(frame.label)} icon={<Add16Regular />} choices={choices} />
          )}
        </div>
      )}
    </FieldFrame>
  )
}

function ChipView({
  chip,
  readOnly,
  onRemove,
  onEdit,
}: {
  chip: Chip
  readOnly: boolean
  onRemove: () => void
  onEdit: (() => void) | undefined
}) {
  const styles = useFieldStyles()
  return (
    <span
      className={mergeClasses(styles.chip, chip.bad && styles.chipBad, readOnly && styles.chipPlain)}
      title={chip.title ?? chip.label}
    >
      <span className={styles.chipText} onDoubleClick={readOnly ? undefined : onEdit}>
        {chip.label}
      </span>
      {!readOnly && <IconButton label={words.remove(chip.label)} icon={<Dismiss12Regular />} onClick={onRemove} />}
    </span>
  )
}

/** A pasted list: entries between commas, semicolons or line ends. */
function splitEntries(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
