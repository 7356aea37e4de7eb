import { useState } from 'react'
import type { ReceiveConnector } from '../../../shared/model/connectors'
import { find } from '../../../shared/model/design'
import type { Line } from '../../../shared/model/relations'
import { candidateSentence } from '../../../shared/routing/receive-words'
import { useInspected } from '../inspected'
import { ConnectorBody } from '../connectors/ConnectorBody'
import { Explanation } from '../Explanation'
import { Answer } from './Answer'
import { mergedAnswers, type MergedAnswer } from './merged-answer'
import { words } from './words'

/**
 * The Receive connectors that answer the lines, each with the reason and its settings. One that an edit keeps from answering
 * stays, with the reason, so that a slip can be mended where it was made.
 */
export function ReceivedBy({ list }: { list: readonly Line[] }) {
  const design = useInspected((state) => state.design)
  const answers = mergedAnswers(list, design)
  const winners = [...new Set(answers.flatMap(({ winner }) => winner?.id ?? []))]
  const [seen, setSeen] = useState(winners)
  const coming = winners.filter((id) => !seen.includes(id))
  if (coming.length > 0) setSeen([...seen, ...coming])
  if (answers.length === 0) return <Explanation inset>{words.outside}</Explanation>
  return (
    <>
      {answers.map((merged) => (
        <Answer key={`${merged.server} ${merged.winner?.id}`} merged={merged} inset />
      ))}
      {seen.map((id) => {
        const connector = find(design, 'receiveConnector', id)
        return connector && <Receiver key={id} connector={connector} answers={answers} />
      })}
    </>
  )
}

/** A connector that answers, or did; nothing where the lines lead to other servers now. */
function Receiver({ connector, answers }: { connector: ReceiveConnector; answers: readonly MergedAnswer[] }) {
  const own = answers.filter(({ server }) => server === connector.server)
  const [first] = own
  if (!first) return null
  const candidate = first.answer.candidates.find((one) => one.connector.id === connector.id)
  const answersNone = !own.some(({ winner }) => winner?.id === connector.id)
  return (
    <>
      {answersNone && candidate && (
        <Explanation inset>{words.noLongerAnswers(candidateSentence(first.answer, candidate))}</Explanation>
      )}
      <ConnectorBody connector={connector} />
    </>
  )
}
