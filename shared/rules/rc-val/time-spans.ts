import { receiveConnectorParameters, type ReceiveConnectorParameter } from '../../exchange/parameters'
import type { ParseProblem } from '../../exchange/parse-problem'
import { formatTimeSpan } from '../../exchange/time-spans'
import { backToDefault } from '../facts/back-to-default'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { called } from '../words/names'
import { problemText } from '../words/problems'

const timeSpans = (Object.keys(receiveConnectorParameters) as ReceiveConnectorParameter[]).filter(
  (name) => receiveConnectorParameters[name].kind === 'timeSpan',
)

type Form = {
  name: Receiver
  parameter: (typeof timeSpans)[number]
  problem: ParseProblem
}

type Range = {
  name: Receiver
  parameter: (typeof timeSpans)[number]
  entered: EnteredText
  min: EnteredText
  max: EnteredText
}

export const timeSpansWithinRange = itemRule({
  id: 'RC-VAL-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Timeouts are time spans within their range',
  why: 'Exchange reads a time span as days.hours:minutes:seconds and refuses anything else. The connection timeouts go from one second to one day.',
  remedy: 'Write the time span as hh:mm:ss, such as 00:05:00.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-VAL-001'],
  messages: {
    form: ({ name, parameter, problem }: Form) => `${called(name)}, ${parameter}: ${problemText(problem)}`,
    range: ({ name, parameter, entered, min, max }: Range) =>
      `${called(name)} states ${parameter} “${entered}”, which goes from ${min} to ${max}: choose a time span between them.`,
  },
  *check({ item, baseline, server, settings, touched }) {
    for (const parameter of timeSpans) {
      const [problem] = settings[parameter].problems
      if (!problem || !touched(parameter)) continue
      const base = { subject: item.id, parameter, fix: backToDefault(item, baseline, parameter) }
      const data = { name: receiver(item, server), parameter }
      if (problem.kind === 'unreadable') {
        yield { ...base, message: 'form', data: { ...data, problem: problem.problem } }
      }
      if (problem.kind === 'outOfRange') {
        yield {
          ...base,
          message: 'range',
          data: {
            ...data,
            entered: entered(problem.entered),
            min: entered(formatTimeSpan(problem.min)),
            max: entered(formatTimeSpan(problem.max)),
          },
        }
      }
    }
  },
})
