import { useApp } from '../../store/store'
import type { Line } from '../../../shared/model/relations'
import { ConnectorBody } from '../connectors/ConnectorPanel'
import { Note } from '../Note'
import { Answer } from './Answer'
import { mergedAnswers } from './merged-answer'
import { words } from './words'

/** The Receive connectors that answer the lines, each with the reason and its settings. */
export function ReceivedBy({ list }: { list: readonly Line[] }) {
  const design = useApp((state) => state.design)
  const answers = mergedAnswers(list, design)
  if (answers.length === 0) return <Note inset>{words.outside}</Note>
  const winners = [...new Set(answers.flatMap(({ winner }) => winner ?? []))]
  return (
    <>
      {answers.map((merged) => (
        <Answer key={`${merged.server} ${merged.winner?.id}`} merged={merged} inset />
      ))}
      {winners.map((connector) => (
        <ConnectorBody key={connector.id} connector={connector} />
      ))}
    </>
  )
}
