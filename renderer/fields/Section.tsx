import { makeStyles } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'

const useStyles = makeStyles({
  // A heading over nothing says nothing: only one that offers to add something stands alone.
  section: {
    padding: '8px var(--panel-end) 6px 16px',
    ':has(> div:empty):not(:has(> h3 button)):not(:has(> h3 [role=status]))': { display: 'none' },
  },
  heading: {
    margin: '6px 0 6px',
    minHeight: '20px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 600,
    color: 'var(--text)',
  },
  aside: { color: 'var(--muted)', fontWeight: 400, display: 'flex', alignItems: 'center', gap: '4px' },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '10px', rowGap: '8px' },
})

interface Props {
  title: string
  aside?: ReactNode
  /** More of it is still to come. */
  busy?: boolean
  children: ReactNode
}

/** A titled group of fields in two columns. */
export function Section({ title, aside, busy = false, children }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={busy || undefined}>
      <h3 className={styles.heading}>
        <span id={id}>{title}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </h3>
      <div className={styles.fields}>{children}</div>
    </section>
  )
}
