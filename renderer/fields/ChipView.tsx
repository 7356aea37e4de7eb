import { mergeClasses } from '@fluentui/react-components'
import { Dismiss12Regular } from '@fluentui/react-icons'
import { IconButton } from './IconButton'
import { useFieldStyles } from './styles'
import { words } from './words'

export interface Chip {
  label: string
  title?: string
  bad?: boolean
  /** The text that editing the chip starts from; absent: it can only be removed. */
  text?: string
}

interface Props {
  chip: Chip
  readOnly: boolean
  onRemove: () => void
  onEdit: (() => void) | undefined
}

/** One value of a list. */
export function ChipView({ chip, readOnly, onRemove, onEdit }: Props) {
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

/** Texts as they are, those marked that are no values. */
export function textChips(texts: readonly string[], isBad: (text: string) => boolean = () => false): readonly Chip[] {
  return texts.map((text) => ({ label: text, text, bad: isBad(text) }))
}
