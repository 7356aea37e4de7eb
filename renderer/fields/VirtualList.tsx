import { makeStyles } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'

const useStyles = makeStyles({
  scroller: {
    height: '100%',
    minHeight: 0,
    overflowY: 'auto',
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '-2px' },
  },
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
})

interface Props<T> {
  label: string
  rows: readonly T[]
  keyOf: (row: T) => string
  /** In pixels, before a row is measured. */
  estimate: (row: T) => number
  /** Its rows hold nothing to press: the list itself takes the focus, so that keys scroll it. */
  isRead?: boolean
  /** The key of a row that comes into sight when it becomes this one. */
  shown?: string | undefined
  /** Scrolls to the last row when there is one more. */
  showsAdded?: boolean
  children: (row: T, index: number) => ReactNode
}

/** A list of any length, of which only what is in sight is drawn. */
export function VirtualList<T>({
  label,
  rows,
  keyOf,
  estimate,
  isRead = false,
  shown,
  showsAdded = false,
  children,
}: Props<T>) {
  const styles = useStyles()
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized over what the virtualizer gives.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index] as T),
    getItemKey: (index) => keyOf(rows[index] as T),
    overscan: 8,
  })
  const index = shown === undefined ? -1 : rows.findIndex((row) => keyOf(row) === shown)
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index)
    // The virtualizer is the same one as long as the list stands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [index, shown])
  const before = useRef(rows.length)
  useEffect(() => {
    if (showsAdded && rows.length === before.current + 1) virtual.scrollToIndex(rows.length - 1)
    before.current = rows.length
  }, [showsAdded, rows.length, virtual])
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      {...(isRead && { role: 'group', tabIndex: 0, 'aria-label': label })}
    >
      <div className={styles.list} style={{ height: virtual.getTotalSize() }} role="list" aria-label={label}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {children(rows[index] as T, index)}
          </div>
        ))}
      </div>
    </div>
  )
}
