import { makeStyles } from '@fluentui/react-components'
import { Children, useId, type ReactNode } from 'react'
import { useGrowing } from '../fields/use-growing'

const useStyles = makeStyles({
  panel: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  header: {
    padding: '14px 12px 10px 16px',
    borderBottom: '1px solid var(--line)',
    flexShrink: 0,
    display: 'flex',
    gap: '4px',
  },
  names: { flexGrow: 1, minWidth: 0 },
  eyebrow: { color: 'var(--muted)', fontSize: '11px', lineHeight: '15px' },
  title: {
    margin: '2px 0 0',
    fontSize: '17px',
    lineHeight: '22px',
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
  },
  body: {
    overflowY: 'auto',
    flexGrow: 1,
    minHeight: 0,
    paddingBottom: '24px',
    scrollbarGutter: 'stable',
    scrollbarWidth: 'thin',
    '--panel-end': '6px',
  },
})

interface Props {
  eyebrow: ReactNode
  title: string
  actions?: ReactNode
  children: ReactNode
}

/** The sections that are there with the selection; the others come in the moments after it, so that selecting never stutters. */
const shownAtOnce = 2

/** The frame of every inspector: what is selected, what can be done with it, and its sections. */
export function Panel({ eyebrow, title, actions, children }: Props) {
  const styles = useStyles()
  const id = useId()
  const sections = Children.toArray(children)
  const shown = useGrowing(sections.length, shownAtOnce)
  return (
    <section className={styles.panel} aria-labelledby={id} aria-busy={shown < sections.length}>
      <header className={styles.header}>
        <div className={styles.names}>
          <div className={styles.eyebrow}>{eyebrow}</div>
          <h2 id={id} className={styles.title} title={title}>
            {title}
          </h2>
        </div>
        {actions}
      </header>
      <div className={styles.body}>{sections.slice(0, shown)}</div>
    </section>
  )
}
