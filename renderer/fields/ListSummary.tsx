import { Link } from '@fluentui/react-components'
import type { Added } from './use-added'
import { useFieldStyles } from './styles'
import { words } from './words'

const mostNamed = 5

/** What became of a list that was pasted: how many entries it made, and which of them could not be understood. */
export function ListSummary({ added, bad, onTakeOut }: Props) {
  const styles = useFieldStyles()
  if (!added) return null
  const { texts, known, refused } = added
  const strange = [...refused, ...bad]
  return (
    <span className={styles.hint} role="status">
      {[
        words.added(texts.length),
        ...(known > 0 ? [words.known(known)] : []),
        ...(strange.length > 0 ? [words.notUnderstood(strange.slice(0, mostNamed), strange.length)] : []),
      ].join(' ')}{' '}
      {bad.length > 0 && (
        <Link as="button" className={styles.inText} onClick={onTakeOut}>
          {words.takeOut(bad.length)}
        </Link>
      )}
    </span>
  )
}

interface Props {
  added: Added | undefined
  /** Of what was added, still there though it is no value. */
  bad: readonly string[]
  onTakeOut: () => void
}
