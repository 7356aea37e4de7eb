import {
  receiveConnectorParameters,
  type ParameterRow,
  type ReceiveConnectorParameter,
} from '../../exchange/parameters'
import type { ParseProblem } from '../../exchange/parse-problem'
import { backToDefault } from '../facts/back-to-default'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { called } from '../words/names'
import { problemText } from '../words/problems'

const rows: Readonly<Record<ReceiveConnectorParameter, ParameterRow>> = receiveConnectorParameters

/** Numbers, and the size that no other rule looks at. */
const limits = (Object.keys(rows) as ReceiveConnectorParameter[]).filter(
  (name) => rows[name].kind === 'integer' || name === 'MaxHeaderSize',
)

type Range = {
  name: Receiver
  parameter: (typeof limits)[number]
  entered: EnteredText
  min: number
  max: number
}

type Size = {
  name: Receiver
  parameter: (typeof limits)[number]
  problem: ParseProblem
}

export const limitsWithinRange = itemRule({
  id: 'RC-VAL-006',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Numeric limits are within their range',
  why: 'Each limit of a Receive connector, such as MaxHopCount (1 to 500) or MaxRecipientsPerMessage (1 to 512000), has a range outside of which Exchange refuses it.',
  remedy: 'Choose a whole number within the range.',
  hides: ['PATH-031'],
  references: ['New-ReceiveConnector'],
  messages: {
    range: ({ name, parameter, entered, min, max }: Range) =>
      `${called(name)} states ${parameter} “${entered}”, which goes from ${min} to ${max}: choose a number between them.`,
    form: ({
      name,
      parameter,
      entered,
    }: {
      name: Receiver
      parameter: (typeof limits)[number]
      entered: EnteredText
    }) => `${called(name)} states ${parameter} “${entered}”, which is no whole number: write one.`,
    size: ({ name, parameter, problem }: Size) => `${called(name)}, ${parameter}: ${problemText(problem)}`,
  },
  *check({ item, baseline, server, settings, touched }) {
    for (const parameter of limits) {
      const [problem] = settings[parameter].problems
      if (!problem || !touched(parameter)) continue
      const base = { subject: item.id, parameter, fix: backToDefault(item, baseline, parameter) }
      const data = { name: receiver(item, server), parameter }
      if (problem.kind === 'outOfRange') {
        yield {
          ...base,
          message: 'range',
          data: { ...data, entered: entered(problem.entered), min: problem.min, max: problem.max },
        }
      } else if (problem.kind === 'wrongType') {
        yield { ...base, message: 'form', data: { ...data, entered: entered(problem.entered) } }
      } else if (problem.kind === 'unreadable') {
        yield { ...base, message: 'size', data: { ...data, problem: problem.problem } }
      }
    }
  },
})
