import { mergeClasses, Tooltip } from '@fluentui/react-components'
import { ArrowUndo16Regular, Info12Regular } from '@fluentui/react-icons'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { FieldProps, FieldState } from './field-state'
import { IconButton } from './IconButton'
import { ProblemLine } from './ProblemLine'
import { useFieldStyles } from './styles'
import { useShownWhenWanted } from './use-shown-when-wanted'
import { words } from './words'

/** What a control needs to be announced with its label, help and problems. */
export interface ControlProps {
  id: string
  'aria-describedby': string
  'aria-invalid': boolean
}

interface Props extends FieldProps {
  /** A group of controls has no single one that the label could name. */
  group?: boolean
  /** The control stands before its label, on the same line. */
  inline?: boolean
  /** Shows under the control what holds by default, where the control has no placeholder for it. */
  showFallback?: boolean
  children: (control: ControlProps) => ReactNode
}

/** Label, state, help and problems around a control. F1 in the control shows the help below it. */
export function FieldFrame({
  label,
  field,
  help,
  state,
  problems = [],
  readOnly,
  isMixed,
  wide,
  hideLabel,
  group,
  inline,
  showFallback,
  children,
}: Props) {
  const styles = useFieldStyles()
  const id = useId()
  const [helpOpen, setHelpOpen] = useState(false)
  const shown = useShownWhenWanted(field)
  const labelId = `${id}label`
  const aboutId = `${id}about`

  function toggleHelp(event: KeyboardEvent) {
    if (event.key !== 'F1' || !help) return
    event.preventDefault()
    event.stopPropagation()
    setHelpOpen((open) => !open)
  }

  const control = children({
    id,
    'aria-describedby': aboutId,
    'aria-invalid': problems.some(({ severity }) => severity === 'error'),
  })

  // A sentence in half a panel would run over many lines.
  const needsRoom = wide || problems.length > 0
  const isHalf = !needsRoom && !hideLabel

  const content = (
    <>
      <div
        className={
          hideLabel ? styles.hidden : mergeClasses(styles.labelRow, isHalf && styles.labelEnd, inline && styles.inline)
        }
      >
        {inline && control}
        <StateMark state={state} />
        <label id={labelId} className={styles.label} {...(!group && { htmlFor: id })}>
          {breakable(label)}
        </label>
        {isMixed && <span className={styles.mixed}>{words.mixed}</span>}
        {help && !hideLabel && (
          <HelpButton label={label} help={help} open={helpOpen} onToggle={() => setHelpOpen(!helpOpen)} />
        )}
        <span className={styles.spacer} />
        {state?.reset && !readOnly && !hideLabel && <ResetButton label={label} state={state} onReset={state.reset} />}
      </div>
      <div className={styles.body}>
        {!inline && control}
        {showFallback && state?.fallback !== undefined && <span className={styles.hint}>{stateText(state)}</span>}
        {helpOpen && <span className={styles.hint}>{help}</span>}
        {problems.map((problem) => (
          <ProblemLine key={problem.sentence} {...problem} />
        ))}
      </div>
      <span id={aboutId} className={styles.hidden}>
        {[state && stateText(state), help, ...problems.map(({ sentence }) => sentence)].filter(Boolean).join(' ')}
      </span>
    </>
  )

  return (
    <div
      {...shown.frame}
      className={mergeClasses(
        styles.field,
        needsRoom ? styles.wide : isHalf && styles.half,
        shown.isMarked && styles.marked,
      )}
      role="presentation"
      onKeyDown={toggleHelp}
    >
      {group ? (
        <div className={styles.group} role="group" aria-labelledby={labelId} aria-describedby={aboutId}>
          {content}
        </div>
      ) : (
        content
      )}
    </div>
  )
}

/** A parameter's own name may go on in the next line where a word of it begins. */
function breakable(label: string): ReactNode {
  return label
    .split(/(?<=[a-z])(?=[A-Z])/)
    .flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))
}

/** The value's origin in words: what exists, what a stated value replaces, or who supplies it. */
function stateText({ from, existing, fallback, fallbackFrom, usage }: FieldState): string {
  if (existing !== undefined) return words.exists(existing)
  if (fallback === undefined) return from === 'stated' ? '' : words.notStated
  return fallbackFrom === 'usage' && usage ? words.usage(usage, fallback) : words.default(fallback)
}

/** A dot for what is stated, filled in colour where it differs; a ring for what the usage type supplies. */
function StateMark({ state }: { state: FieldState | undefined }) {
  const styles = useFieldStyles()
  if (!state || (state.from === 'default' && !state.differs)) return null
  const exists = state.existing !== undefined
  const { text, className } = state.differs
    ? { text: exists ? words.differsFromExisting : words.differs, className: styles.dot }
    : state.from === 'usage'
      ? { text: words.byUsage, className: styles.ring }
      : { text: exists ? words.asExisting : words.equalsDefault, className: mergeClasses(styles.dot, styles.grey) }
  return (
    <span
      className={className}
      role="img"
      aria-label={text}
      title={[text, stateText(state)].filter(Boolean).join('. ')}
    />
  )
}

/** The tooltip is made when the pointer first comes. */
function HelpButton({
  label,
  help,
  open,
  onToggle,
}: {
  label: string
  help: string
  open: boolean
  onToggle: () => void
}) {
  const [near, setNear] = useState(false)
  const button = (
    <IconButton
      label={words.helpFor(label)}
      title=""
      icon={<Info12Regular />}
      tabIndex={-1}
      aria-expanded={open}
      onPointerEnter={() => setNear(true)}
      onClick={onToggle}
    />
  )
  if (!near) return button
  return (
    <Tooltip content={help} relationship="description" withArrow positioning="above-start">
      {button}
    </Tooltip>
  )
}

function ResetButton({ label, state, onReset }: { label: string; state: FieldState; onReset: () => void }) {
  const [name, title] =
    state.existing === undefined
      ? [words.reset(label), words.resetShort]
      : [words.resetToExisting(label), words.resetToExistingShort]
  return <IconButton label={name} title={title} icon={<ArrowUndo16Regular />} onClick={onReset} />
}
