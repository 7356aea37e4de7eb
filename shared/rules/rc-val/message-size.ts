import type { ParseProblem } from '../../exchange/parse-problem'
import { textsOf } from '../../model/parameter-value'
import { backToDefault } from '../facts/back-to-default'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { enteredValue } from '../words/lists'
import { called } from '../words/names'
import { problemText } from '../words/problems'

export const messageSize = itemRule({
  id: 'RC-VAL-003',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'MaxMessageSize of a Receive connector is from 64 KB to 2 GB',
  why: 'A Receive connector takes a size from 65536 to 2147483647 bytes. Unlike a Send connector it has no unlimited.',
  remedy: 'Write a size such as 36MB.',
  references: ['New-ReceiveConnector'],
  hides: ['LIM-003', 'PATH-031'],
  messages: {
    form: ({ name, problem }: { name: Receiver; problem: ParseProblem }) =>
      `${called(name)}, MaxMessageSize: ${problemText(problem)}`,
    range: ({ name, entered }: { name: Receiver; entered: readonly EnteredText[] | null }) =>
      `${called(name)} states MaxMessageSize “${enteredValue(entered)}”, which goes from 64KB to 2147483647B: write a size such as 36MB.`,
  },
  *check({ item, baseline, server, settings, touched }) {
    const { value, problems, entered: stated } = settings.MaxMessageSize
    if (!touched('MaxMessageSize')) return
    const [problem] = problems
    const name = receiver(item, server)
    const base = { subject: item.id, parameter: 'MaxMessageSize', fix: backToDefault(item, baseline, 'MaxMessageSize') }
    if (problem?.kind === 'unreadable') {
      yield { ...base, message: 'form', data: { name, problem: problem.problem } }
    } else if (problem || value === 'unlimited') {
      yield {
        ...base,
        message: 'range',
        data: { name, entered: stated === null ? null : textsOf(stated).map(entered) },
      }
    }
  },
})
