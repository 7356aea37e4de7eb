import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { PlannedDetail } from '../../shared/powershell/planned/details'
import type { PlannedObject } from '../../shared/powershell/planned/planned'
import { signs, signWords } from '../../shared/powershell/planned/words'
import { words } from './words'

/** The colours of what is added, changed and removed; the signs say it without them. */
export const usePlannedStyles = makeStyles({
  sign: { fontFamily: 'var(--mono)', fontWeight: 700, textAlign: 'center' },
  added: { color: 'var(--secure)' },
  changed: { color: 'var(--brand)' },
  removed: { color: 'var(--err)' },
  name: { color: 'var(--muted)' },
})

export function Sign({ state }: { state: PlannedObject['state'] }) {
  const styles = usePlannedStyles()
  return (
    <span className={mergeClasses(styles.sign, styles[state])}>
      <span aria-hidden>{signs[state]}</span>
      <span className="visually-hidden">{signWords[state]}: </span>
    </span>
  )
}

/** `Bindings: 0.0.0.0:25 → 10.1.1.1:25` */
export function Detail({ detail: { name, before, after } }: { detail: PlannedDetail }) {
  const styles = usePlannedStyles()
  return (
    <span>
      <span className={styles.name}>{name}: </span>
      {before !== undefined && (
        <>
          {after !== undefined && <span className="visually-hidden">{words.from} </span>}
          <span className={after === undefined ? undefined : styles.name}>{before}</span>
        </>
      )}
      {before !== undefined && after !== undefined && (
        <>
          <span aria-hidden> → </span>
          <span className="visually-hidden"> {words.to} </span>
        </>
      )}
      {after}
    </span>
  )
}
