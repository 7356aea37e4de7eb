import type { ParseProblem } from '../../exchange/parse-problem'
import { itemRule } from '../rule'
import { named, receiver, entered, type EnteredText, type Named, type Receiver } from '../data'
import { unreadableEntries } from '../facts/unreadable-entries'
import { nameWithin, called } from '../words/names'
import { problemText } from '../words/problems'

export const rangeForm = itemRule({
  id: 'RC-RANGE-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A remote range is an address, low-high or a network',
  why: 'New-ReceiveConnector takes an entry of RemoteIPRanges as a single address, as low-high or as a network with a prefix length, all in one family. Anything else is refused.',
  remedy: 'Write 10.1.1.1, 10.1.1.1-10.1.1.9 or 10.1.1.0/24, or the same in IPv6.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-RANGE-005', 'PATH-006', 'PATH-025'],
  messages: {
    form: ({ name, problem }: { name: Receiver; problem: ParseProblem }) => `${called(name)}: ${problemText(problem)}`,
    node: ({ name, node, entered }: { name: Receiver; node: Named; entered: EnteredText }) =>
      `${called(name)} answers ${nameWithin(node)}, and “${entered}” there is not an IP address: correct the address of ${nameWithin(node)}.`,
  },
  *check({ design, item, server, settings }) {
    const name = receiver(item, server)
    const base = { subject: item.id, parameter: 'RemoteIPRanges' }
    for (const { problem, node, ...entry } of unreadableEntries(settings.RemoteIPRanges.problems, design)) {
      if (node) {
        const data = { name, node: named(node), entered: entered(entry.entered) }
        yield { ...base, message: 'node', data, about: [node.id] }
      } else yield { ...base, message: 'form', data: { name, problem } }
    }
  },
})
