import type { ParseProblem } from '../../exchange/parse-problem'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { problemText } from '../words/problems'

export const portNumber = itemRule({
  id: 'RC-BIND-007',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'The port of a binding is a whole number from 1 to 65535',
  why: 'TCP knows the ports 1 to 65535; port 0 cannot be listened on.',
  remedy: 'Write a port from 1 to 65535; SMTP from outside arrives on 25.',
  references: ['Derived from documented facts'],
  hides: ['PATH-004', 'RC-RANGE-010', 'PATH-025'],
  messages: {
    port: ({ name, problem }: { name: Receiver; problem: ParseProblem }) => `${called(name)}: ${problemText(problem)}`,
  },
  *check({ item, server, settings }) {
    for (const problem of settings.Bindings.problems) {
      if (problem.kind !== 'unreadable' || problem.problem.kind !== 'port') continue
      const data = { name: receiver(item, server), problem: problem.problem }
      yield { message: 'port', data, subject: item.id, parameter: 'Bindings' }
    }
  },
})
