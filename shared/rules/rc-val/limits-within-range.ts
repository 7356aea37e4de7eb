import {
  receiveConnectorParameters,
  type ParameterRow,
  type ReceiveConnectorParameter,
} from '../../exchange/parameters'
import { problemSentence } from '../../exchange/parse-problem'
import { backToDefault } from '../back-to-default'
import { called } from '../called'
import { itemRule } from '../rule'

const rows: Readonly<Record<ReceiveConnectorParameter, ParameterRow>> = receiveConnectorParameters

/** Numbers, and the size that no other rule looks at. */
const limits = (Object.keys(rows) as ReceiveConnectorParameter[]).filter(
  (name) => rows[name].kind === 'integer' || name === 'MaxHeaderSize',
)

export const limitsWithinRange = itemRule({
  id: 'RC-VAL-006',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Numeric limits are within their range',
  why: 'Each limit of a Receive connector, such as MaxHopCount (1 to 500) or MaxRecipientsPerMessage (1 to 512000), has a range outside of which Exchange refuses it.',
  remedy: 'Choose a whole number within the range.',
  references: ['New-ReceiveConnector'],
  messages: {
    range: ({ name, parameter, entered, min, max }) =>
      `${name} states ${parameter} “${entered}”, which goes from ${min} to ${max}: choose a number between them.`,
    form: ({ name, parameter, entered }) =>
      `${name} states ${parameter} “${entered}”, which is no whole number: write one.`,
    size: ({ name, parameter, problem }) => `${name}, ${parameter}: ${problem}`,
  },
  *check({ item, baseline, server, settings, touched }) {
    for (const parameter of limits) {
      const [problem] = settings[parameter].problems
      if (!problem || !touched(parameter)) continue
      const base = { subject: item.id, parameter, fix: backToDefault(item, baseline, parameter) }
      const data = { name: called(item, server), parameter }
      if (problem.kind === 'outOfRange') {
        const { entered, min, max } = problem
        yield { ...base, message: 'range', data: { ...data, entered, min, max } }
      } else if (problem.kind === 'wrongType') {
        yield { ...base, message: 'form', data: { ...data, entered: problem.entered } }
      } else if (problem.kind === 'unreadable') {
        yield { ...base, message: 'size', data: { ...data, problem: problemSentence(problem.problem) } }
      }
    }
  },
})
