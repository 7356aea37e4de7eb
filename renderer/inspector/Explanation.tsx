import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  note: {
    gridColumn: '1 / -1',
    backgroundColor: 'var(--brand-tint)',
    border: '1px solid var(--brand-line)',
    borderRadius: '6px',
    padding: '8px 10px',
    fontSize: '12px',
    lineHeight: '17px',
    color: 'var(--text)',
    '& p': { margin: 0 },
    '& p + p': { marginTop: '6px' },
  },
  inset: { margin: '10px var(--panel-end) 2px 16px' },
})

/** An explanation in a box of its own; `inset` where no section surrounds it. */
export function Explanation({ inset = false, children }: { inset?: boolean; children: ReactNode }) {
  const styles = useStyles()
  return <div className={mergeClasses(styles.note, inset && styles.inset)}>{children}</div>
}
