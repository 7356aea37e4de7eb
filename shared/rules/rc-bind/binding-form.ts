import { problemSentence } from '../../exchange/parse-problem'
import { called } from '../called'
import { itemRule } from '../rule'

export const bindingForm = itemRule({
  id: 'RC-BIND-006',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A binding is an address and a port',
  why: 'New-ReceiveConnector takes a binding as IPv4:port or [IPv6]:port. An address without a port, or anything else, is refused.',
  remedy: 'Write the address and the port, such as 10.1.1.1:25, or [::]:25 for every IPv6 address.',
  references: ['New-ReceiveConnector'],
  hides: ['PATH-004'],
  messages: {
    form: ({ name, problem }) => `${name}: ${problem}`,
  },
  *check({ item, server, settings }) {
    for (const problem of settings.Bindings.problems) {
      if (problem.kind !== 'unreadable' || problem.problem.kind === 'port') continue
      const data = { name: called(item, server), problem: problemSentence(problem.problem) }
      yield { message: 'form', data, subject: item.id, parameter: 'Bindings' }
    }
  },
})
