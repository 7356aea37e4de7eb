import { makeStyles } from '@fluentui/react-components'
import { SeverityIcon } from '../fields/SeverityIcon'
import { VirtualList } from '../fields/VirtualList'
import type { NoteRow } from './preview-of'
import { words } from './words'

const useStyles = makeStyles({
  heading: { margin: 0, padding: '12px 12px 4px', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '3px 12px',
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    '& svg': { marginTop: '1px' },
  },
  rule: { color: 'var(--muted)', fontFamily: 'var(--mono)', fontSize: '12px' },
  file: {
    padding: '1px 12px 1px 36px',
    fontFamily: 'var(--mono)',
    fontSize: '12px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
})

/** What stands against the scripts, what to keep in mind, and the files. */
export function NoteList({ notes }: { notes: readonly NoteRow[] }) {
  return (
    <VirtualList label={words.before} rows={notes} keyOf={({ key }) => key} estimate={heightOf} isRead>
      {(note) => <Note note={note} />}
    </VirtualList>
  )
}

function heightOf({ kind, text }: NoteRow): number {
  if (kind === 'heading') return 34
  return kind === 'file' ? 20 : 6 + 18 * Math.ceil(text.length / 40)
}

function Note({ note }: { note: NoteRow }) {
  const styles = useStyles()
  if (note.kind === 'heading') return <h3 className={styles.heading}>{note.text}</h3>
  if (note.kind === 'file') return <div className={styles.file}>{note.text}</div>
  return (
    <div className={styles.row} data-rule={note.rule}>
      <SeverityIcon severity={note.kind} />
      <span>
        {note.rule !== undefined && <span className={styles.rule}>{note.rule} </span>}
        {note.text}
      </span>
    </div>
  )
}
