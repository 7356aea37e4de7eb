import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { Code16Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { organizationHome } from '../../shared/model/connectors'
import { IconButton } from '../fields/IconButton'
import { SeverityIcon } from '../fields/SeverityIcon'
import { Detail, Sign, usePlannedStyles } from '../planned/PlannedParts'
import { chooseFinding } from '../problems/choose-finding'
import { showStatement } from '../script/wanted-statement'
import { useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import type { ChangeRow } from './rows'
import { words } from './words'

const useStyles = makeStyles({
  place: { margin: 0, padding: '8px 12px 3px', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    padding: '2px 12px',
    fontSize: '13px',
    lineHeight: '18px',
    ':hover': { backgroundColor: 'var(--subtle)' },
  },
  selected: { backgroundColor: 'var(--active)' },
  detail: { paddingLeft: '34px', fontFamily: 'var(--mono)', fontSize: '12px' },
  content: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', overflowWrap: 'anywhere' },
  button: {
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '1px' },
  },
  title: { fontWeight: 600 },
})

/** One row: choosing an object selects it, choosing a value gives its field the focus. */
export function ChangeLine({ row, isSelected }: { row: ChangeRow; isSelected: boolean }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const colours = usePlannedStyles()
  const line = mergeClasses(styles.line, isSelected && styles.selected)
  if (row.kind === 'place') return <h3 className={styles.place}>{row.text}</h3>
  if (row.kind === 'waiting') {
    return (
      <div className={line}>
        <Chosen subject={row.subject} field={row.parameter} title={words.show(row.text)}>
          <SeverityIcon severity="warning" size={14} />
          <span>{row.text}</span>
        </Chosen>
      </div>
    )
  }
  if (row.kind === 'detail') {
    return (
      <div className={mergeClasses(line, styles.detail)}>
        <Chosen subject={row.subject} field={row.detail.name} title={words.show(row.detail.name)}>
          <Sign state={row.detail.state} />
          <Detail detail={row.detail} />
        </Chosen>
      </div>
    )
  }
  return (
    <div className={line}>
      <Chosen subject={row.subject} title={words.show(row.text)}>
        <Sign state={row.state} />
        <span className={mergeClasses(styles.title, colours[row.state])}>{row.text}</span>
      </Chosen>
      <IconButton
        label={words.showInScript(row.text)}
        icon={<Code16Regular />}
        onClick={() => showStatement(workspace, row.subject)}
      />
    </div>
  )
}

/** What is no longer in the drawing cannot be shown there. */
function Chosen({ subject, field, title, children }: ChosenProps) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const isDrawn = useApp(({ design }) => subject === organizationHome || design.items[subject] !== undefined)
  if (!isDrawn) return <span className={styles.content}>{children}</span>
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, styles.content)}
      title={title}
      onClick={() => chooseFinding(workspace, { subject, parameter: field })}
    >
      {children}
    </button>
  )
}

interface ChosenProps {
  subject: string
  field?: string | undefined
  title: string
  children: ReactNode
}
