import { problemSentence } from '../../exchange/parse-problem'
import { isNode } from '../../model/design'
import { called } from '../called'
import { nameWithin } from '../name-of'
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
    node: ({ name, node, entered }) =>
      `${name} listens on an address of ${node}, and “${entered}” is not an IP address and a port: correct the address of ${node}.`,
  },
  *check({ design, item, server, settings }) {
    for (const problem of settings.Bindings.problems) {
      if (problem.kind !== 'unreadable' || problem.problem.kind === 'port') continue
      const name = called(item, server)
      const base = { subject: item.id, parameter: 'Bindings' }
      const node = problem.node === undefined ? undefined : design.items[problem.node]
      if (isNode(node)) {
        const data = { name, node: nameWithin(node), entered: problem.entered }
        yield { ...base, message: 'node', data, about: [node.id] }
      } else {
        yield { ...base, message: 'form', data: { name, problem: problemSentence(problem.problem) } }
      }
    }
  },
})
