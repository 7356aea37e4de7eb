import type { ReceiveConnector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import type { Line } from '../../../shared/model/relations'
import { answeringConnector, type ReceiveAnswer } from '../../../shared/routing/receive'
import { answerForLine } from '../../../shared/routing/receive-line'

/** What answers the lines to one server: lines with the same outcome are told together. */
export interface MergedAnswer {
  server: string
  lines: number
  answer: ReceiveAnswer
  winner: ReceiveConnector | undefined
}

export function mergedAnswers(list: readonly Line[], design: Design): readonly MergedAnswer[] {
  const groups = new Map<string, ReceiveAnswer[]>()
  for (const line of list) {
    const answer = answerForLine(design, line)
    if (!answer) continue
    const key = [
      answer.question.server,
      answer.outcome,
      answer.winner?.id,
      ...answer.question.addresses.map(({ value }) => value),
    ].join('|')
    groups.set(key, [...(groups.get(key) ?? []), answer])
  }
  return [...groups.values()].map((answers) => merged(answers, design))
}

function merged(answers: readonly ReceiveAnswer[], design: Design): MergedAnswer {
  const [first] = answers
  if (!first) throw new Error('A group of answers holds at least one')
  const answer = answers.length === 1 ? first : askedTogether(answers, first, design)
  return { server: first.question.server, lines: answers.length, answer, winner: answer.winner }
}

function askedTogether(answers: readonly ReceiveAnswer[], first: ReceiveAnswer, design: Design): ReceiveAnswer {
  const sources = answers.map(({ question }) => question.source)
  const source = sources.includes('anywhere')
    ? 'anywhere'
    : sources.flatMap((ranges) => (ranges === 'anywhere' ? [] : ranges))
  return answeringConnector(design, { ...first.question, source })
}
