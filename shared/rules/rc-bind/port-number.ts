import { problemSentence } from '../../exchange/parse-problem'
import { called } from '../called'
import { itemRule } from '../rule'

export const portNumber = itemRule({
  id: 'RC-BIND-007',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'The port of a binding is a whole number from 1 to 65535',
  why: 'TCP knows the ports 1 to 65535; port 0 cannot be listened on.',
  remedy: 'Write a port from 1 to 65535; SMTP from outside arrives on 25.',
  references: ['Derived from documented facts'],
  hides: ['PATH-004'],
  messages: {
    port: ({ name, problem }) => `${name}: ${problem}`,
  },
  *check({ item, server, settings }) {
    for (const problem of settings.Bindings.problems) {
      if (problem.kind !== 'unreadable' || problem.problem.kind !== 'port') continue
      const data = { name: called(item, server), problem: problemSentence(problem.problem) }
      yield { message: 'port', data, subject: item.id, parameter: 'Bindings' }
    }
  },
})
