import type { Design } from '../model/design'
import { lines, type Line } from '../model/relations'
import { connectionChoices, type Choices } from './connect'
import { disconnectChoices } from './disconnect'

/** An end of a line that goes to another node. */
export interface Reconnection {
  readonly line: string
  readonly end: 'from' | 'to'
  readonly node: string
}

/**
 * What leading a line elsewhere may mean: the new line is drawn, as if by hand, then the old one goes. Where the connector of the
 * old line can have the new one, it keeps its settings, and nothing is asked. Refused where there can be no such line.
 */
export function reconnectChoices(design: Design, { line: id, end, node }: Reconnection): Choices {
  const line = lines(design).find((one) => one.id === id)
  const [from, to] = [end === 'from' ? node : (line?.from ?? ''), end === 'to' ? node : (line?.to ?? '')]
  const answer = connectionChoices(design, from, to)
  if (!line || 'refused' in answer) return answer
  const sameConnector = answer.choices.filter(({ edit }) => newLine(edit(design), from, to)?.subject === line.subject)
  const meant = sameConnector.length > 0 ? sameConnector : answer.choices
  return {
    choices: meant.map((choice) => ({ ...choice, edit: (now) => withoutLine(choice.edit(now), line, from, to) })),
  }
}

function newLine(design: Design, from: string, to: string): Line | undefined {
  return lines(design).find((line) => line.from === from && line.to === to)
}

/** The old line goes in the way that leaves the new one and loses the fewest others. */
function withoutLine(design: Design, line: Line, from: string, to: string): Design {
  const answer = disconnectChoices(design, line.id)
  if ('refused' in answer) return design
  const drawn = newLine(design, from, to)?.id
  const possible = answer.choices.filter(({ loses }) => drawn === undefined || !loses.includes(drawn))
  const [best] = possible.toSorted((one, other) => one.loses.length - other.loses.length)
  return best ? best.edit(design) : design
}
