import { mergeClasses } from '@fluentui/react-components'
import { useRef, type KeyboardEvent } from 'react'
import { useFieldStyles } from './styles'

interface Props<V extends string> {
  label: string
  value: V
  choices: readonly { value: V; label: string }[]
  readOnly?: boolean
  /** `tablist` where the choice shows another page, `radiogroup` where it sets a value. */
  role?: 'radiogroup' | 'tablist'
  onChoose: (value: V) => void
}

/** A few exclusive choices side by side; arrow keys move between them. */
export function Segments<V extends string>({
  label,
  value,
  choices,
  readOnly,
  role = 'radiogroup',
  onChoose,
}: Props<V>) {
  const styles = useFieldStyles()
  const group = useRef<HTMLDivElement>(null)
  const isTabs = role === 'tablist'

  function step(event: KeyboardEvent) {
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0
    if (by === 0) return
    event.preventDefault()
    const index = (choices.findIndex((choice) => choice.value === value) + by + choices.length) % choices.length
    const next = choices[index]
    if (!next) return
    onChoose(next.value)
    group.current?.querySelectorAll('button')[index]?.focus()
  }

  return (
    <div ref={group} className={styles.segments} role={role} aria-label={label}>
      {choices.map((choice) => {
        const on = choice.value === value
        return (
          <button
            key={choice.value}
            type="button"
            role={isTabs ? 'tab' : 'radio'}
            {...(isTabs ? { 'aria-selected': on } : { 'aria-checked': on })}
            tabIndex={on ? 0 : -1}
            disabled={readOnly}
            className={mergeClasses(styles.segment, on && styles.segmentOn)}
            onClick={() => onChoose(choice.value)}
            onKeyDown={step}
          >
            {choice.label}
          </button>
        )
      })}
    </div>
  )
}
