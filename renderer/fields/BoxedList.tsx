import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { VirtualList } from './VirtualList'

const useStyles = makeStyles({
  box: {
    gridColumn: '1 / -1',
    height: '320px',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    overflow: 'hidden',
  },
})

/** From so many rows on a list of a panel gets a box of its own, which draws only what is in sight. */
export const mostUnboxed = 40

interface Props<T> {
  label: string
  rows: readonly T[]
  keyOf: (row: T) => string
  rowHeight: number
  children: (row: T, index: number) => ReactNode
}

/** A long list among the fields of a panel: scrolls in itself, and shows the row that was added last. */
export function BoxedList<T>({ label, rows, keyOf, rowHeight, children }: Props<T>) {
  const styles = useStyles()
  return (
    <div className={styles.box}>
      <VirtualList label={label} rows={rows} keyOf={keyOf} estimate={() => rowHeight} showsAdded>
        {children}
      </VirtualList>
    </div>
  )
}
