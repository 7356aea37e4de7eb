import type { Design } from '../model/design'
import { connectionChoices, type ChoiceId, type Choices } from './connect'

type Refusal = Extract<Choices, { refused: unknown }>

/** What lines from several nodes to one may mean, and those of the nodes that can have none. */
type ConnectAll = Choices & { readonly leftOut: readonly Refusal[] }

/**
 * Lines from several nodes to one, as one edit: the meanings are those of the first that can have a line, each of the others
 * takes the same one, or the safe one where it has no such. Where none can have a line, the reason of the first.
 */
export function connectAll(design: Design, from: readonly string[], to: string): ConnectAll {
  const answers = from.map((source) => ({ source, answer: connectionChoices(design, source, to) }))
  const leftOut = answers.flatMap(({ answer }) => ('refused' in answer ? [answer] : []))
  const open = answers.flatMap(({ source, answer }) =>
    'choices' in answer ? [{ source, choices: answer.choices }] : [],
  )
  const [first] = open
  if (!first) return { ...(leftOut[0] ?? { choices: [] }), leftOut }
  if (open.length === 1) return { choices: first.choices, leftOut }
  const choices = first.choices.map((choice) => ({
    ...choice,
    edit: (current: Design) => open.reduce((now, { source }) => connectAs(now, source, to, choice.id), current),
  }))
  return { choices, leftOut }
}

function connectAs(design: Design, from: string, to: string, id: ChoiceId): Design {
  const answer = connectionChoices(design, from, to)
  if ('refused' in answer) return design
  const meant = answer.choices.find((choice) => choice.id === id) ?? answer.choices[0]
  return meant ? meant.edit(design) : design
}
