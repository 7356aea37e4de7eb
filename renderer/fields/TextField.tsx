import { Input, mergeClasses, Textarea } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { IconMenu } from './IconMenu'
import { useFieldStyles } from './styles'
import { useDraft } from './use-draft'
import { words } from './words'

interface Props extends FieldProps {
  value: string
  placeholder?: string
  multiline?: boolean
  /** Words that are values besides what can be typed, such as `unlimited`. */
  suggestions?: readonly string[]
  onCommit: (text: string) => void
}

export function TextField({ value, placeholder, multiline = false, suggestions = [], onCommit, ...frame }: Props) {
  const styles = useFieldStyles()
  const draft = useDraft(value, onCommit, { multiline })
  return (
    <FieldFrame {...frame}>
      {(control) =>
        multiline ? (
          <Textarea
            {...control}
            className={styles.area}
            {...draft.input}
            placeholder={placeholder}
            readOnly={frame.readOnly}
            resize="vertical"
          />
        ) : (
          <Input
            {...control}
            className={mergeClasses(
              styles.control,
              frame.readOnly && styles.readOnly,
              control['aria-invalid'] && styles.errorBorder,
            )}
            {...draft.input}
            placeholder={placeholder}
            readOnly={frame.readOnly}
            spellCheck={false}
            autoComplete="off"
            contentAfter={
              suggestions.length > 0 && !frame.readOnly ? (
                <IconMenu
                  label={words.choose(frame.label)}
                  icon={<ChevronDown16Regular />}
                  choices={suggestions.map((text) => ({ id: text, label: text, onChoose: () => onCommit(text) }))}
                />
              ) : undefined
            }
          />
        )
      }
    </FieldFrame>
  )
}
