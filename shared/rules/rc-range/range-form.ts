import { problemSentence } from '../../exchange/parse-problem'
import { called } from '../called'
import { itemRule } from '../rule'

export const rangeForm = itemRule({
  id: 'RC-RANGE-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A remote range is an address, low-high or a network',
  why: 'New-ReceiveConnector takes an entry of RemoteIPRanges as a single address, as low-high or as a network with a prefix length, all in one family. Anything else is refused.',
  remedy: 'Write 10.1.1.1, 10.1.1.1-10.1.1.9 or 10.1.1.0/24, or the same in IPv6.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-RANGE-005', 'PATH-006'],
  messages: {
    form: ({ name, problem }) => `${name}: ${problem}`,
  },
  *check({ item, server, settings }) {
    for (const problem of settings.RemoteIPRanges.problems) {
      if (problem.kind !== 'unreadable') continue
      const data = { name: called(item, server), problem: problemSentence(problem.problem) }
      yield { message: 'form', data, subject: item.id, parameter: 'RemoteIPRanges' }
    }
  },
})
