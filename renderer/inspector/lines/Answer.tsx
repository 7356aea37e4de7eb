import { Link, makeStyles } from '@fluentui/react-components'
import { useInspected } from '../inspected'
import { answerSentence, candidateSentence } from '../../../shared/routing/receive-words'
import { Explanation } from '../Explanation'
import type { MergedAnswer } from './merged-answer'
import { words } from './words'

const useStyles = makeStyles({
  others: {
    marginTop: '6px',
    '& summary': { cursor: 'pointer', color: 'var(--muted)' },
    '& ul': { margin: '4px 0 0', paddingLeft: '16px' },
  },
  link: { fontSize: '12px' },
})

/** Which Receive connector answers, why, and why the others of that server do not. */
export function Answer({
  merged,
  inset = false,
  onOpen,
}: {
  merged: MergedAnswer
  inset?: boolean
  onOpen?: () => void
}) {
  const styles = useStyles()
  const design = useInspected((state) => state.design)
  const { answer, lines, winner } = merged
  const others = answer.candidates.filter(({ verdict }) => verdict !== 'wins')
  return (
    <Explanation inset={inset}>
      <p>{emphasized(answerSentence(design, answer, lines), winner?.name)}</p>
      {winner && onOpen && (
        <Link as="button" className={styles.link} onClick={onOpen}>
          {words.openConnector}
        </Link>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.others}</summary>
          <ul>
            {others.map((candidate) => (
              <li key={candidate.connector.id}>{candidateSentence(answer, candidate)}</li>
            ))}
          </ul>
        </details>
      )}
    </Explanation>
  )
}

/** The name of the winner stands out where the sentence starts with it. */
function emphasized(sentence: string, name: string | undefined) {
  if (name === undefined || !sentence.startsWith(name)) return sentence
  return (
    <>
      <b>{name}</b>
      {sentence.slice(name.length)}
    </>
  )
}
