import { changeEntries } from '../../edits/entries'
import { readAddress } from '../../exchange/addresses'
import { formatBinding } from '../../exchange/bindings'
import { problemSentence, type ParseProblem } from '../../exchange/parse-problem'
import { isNode } from '../../model/design'
import { isEndpoint } from '../../model/parameter-value'
import type { ResolvedBinding } from '../../model/read-entries'
import type { Server } from '../../model/server'
import { called } from '../called'
import { bringsNoConflict } from '../conflicts'
import { nameWithin } from '../name-of'
import { itemRule, type Fix } from '../rule'
import { isForeign } from './local-address'

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
        const binding = withPort(problem.problem, settings.Bindings.value ?? [], server)
        const fix = binding === undefined ? undefined : written(problem.problem, binding, item.id)
        const data = { name, problem: problemSentence(problem.problem) }
        yield {
          ...base,
          message: 'form',
          data,
          fix: fix && bringsNoConflict(item.id, fix.edit, design) ? fix : undefined,
        }
      }
    }
  },
})

const smtp = 25

/**
 * An address of the server with the port of the connector's other bindings, or with 25. `fd00::1:25` without brackets gets
 * none: whether its end was meant as a port cannot be told.
 */
function withPort(
  { kind, entered }: ParseProblem,
  others: readonly ResolvedBinding[],
  server: Server | undefined,
): string | undefined {
  if (kind !== 'noPort') return undefined
  const text = entered.trim().replace(/:$/, '')
  const address = readAddress(text.replace(/^\[(.*)\]$/s, '$1'))
  if (!address || (address.family === 6 && address.value !== 0n && !text.startsWith('['))) return undefined
  if (address.value !== 0n && isForeign(address, server)) return undefined
  return formatBinding({ address, port: others[0]?.binding.port ?? smtp })
}

function written({ entered }: ParseProblem, binding: string, id: string): Fix {
  return {
    title: `Write ${binding}`,
    edit: changeEntries(id, 'Bindings', (entries) =>
      entries.map((entry) => (!isEndpoint(entry) && entry.text.trim() === entered.trim() ? { text: binding } : entry)),
    ),
  }
}
