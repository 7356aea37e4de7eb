import { changeEntries } from '../../edits/entries'
import { readAddress, type IpAddress } from '../../exchange/addresses'
import { formatBinding, type Binding } from '../../exchange/bindings'
import type { ParseProblem } from '../../exchange/parse-problem'
import { isEndpoint, type Entry } from '../../model/parameter-value'
import type { ResolvedBinding } from '../../model/read-entries'
import type { Server } from '../../model/server'
import type { ReceiveSettings } from '../../model/settings'
import { itemRule, type Fix } from '../rule'
import { named, receiver, entered, type EnteredText, type Named, type Receiver } from '../data'
import { unreadableEntries } from '../facts/unreadable-entries'
import { titled } from '../words/fix-titles'
import { nameWithin, called } from '../words/names'
import { problemText } from '../words/problems'
import { isForeign } from './local-address'

export const bindingForm = itemRule({
  id: 'RC-BIND-006',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A binding is an address and a port',
  why: 'New-ReceiveConnector takes a binding as IPv4:port or [IPv6]:port. An address without a port, or anything else, is refused.',
  remedy: 'Write the address and the port, such as 10.1.1.1:25, or [::]:25 for every IPv6 address.',
  references: ['New-ReceiveConnector'],
  hides: ['PATH-004', 'RC-RANGE-010', 'PATH-025'],
  messages: {
    form: ({ name, problem }: { name: Receiver; problem: ParseProblem }) => `${called(name)}: ${problemText(problem)}`,
    node: ({ name, node, entered }: { name: Receiver; node: Named; entered: EnteredText }) =>
      `${called(name)} listens on an address of ${nameWithin(node)}, and “${entered}” is not an IP address and a port: correct the address of ${nameWithin(node)}.`,
  },
  *check({ design, item, server, settings }) {
    const name = receiver(item, server)
    const base = { subject: item.id, parameter: 'Bindings' }
    for (const { problem, node, ...entry } of unreadableEntries(settings.Bindings.problems, design)) {
      if (problem.kind === 'port') continue
      if (node) {
        const data = { name, node: named(node), entered: entered(entry.entered) }
        yield { ...base, message: 'node', data, about: [node.id] }
      } else {
        yield { ...base, message: 'form', data: { name, problem }, fix: fixOf(problem, item.id, settings, server) }
      }
    }
  },
})

const smtp = 25

/**
 * The address with the port that the connector's other bindings share, else with 25: the first of the two that brings no
 * finding. `fd00::1:25` without brackets gets none: whether its end was meant as a port cannot be told.
 */
function fixOf(problem: ParseProblem, id: string, read: ReceiveSettings, server: Server | undefined): Fix | undefined {
  const address = addressIn(problem, server)
  if (!address) return undefined
  const others = read.Bindings.value ?? []
  const shared = new Set(others.map(({ binding }) => binding.port))
  const ports = shared.size === 1 ? [...new Set([...shared, smtp])] : [smtp]
  return ports.reduceRight<Fix | undefined>(
    (otherwise, port) => ({ ...written(problem.entered, { address, port }, others, id), isTried: true, otherwise }),
    undefined,
  )
}

/** An address of the server, or every address of a family, that lacks its port only. */
function addressIn({ kind, entered }: ParseProblem, server: Server | undefined): IpAddress | undefined {
  if (kind !== 'noPort') return undefined
  const text = entered.trim().replace(/:$/, '')
  const address = readAddress(text.replace(/^\[(.*)\]$/s, '$1'))
  if (!address || (address.family === 6 && address.value !== 0n && !text.startsWith('['))) return undefined
  return address.value !== 0n && isForeign(address, server) ? undefined : address
}

/** The binding in the place of what was entered, once: not at all where another entry stands for it. */
function written(
  stated: string,
  binding: Pick<Binding, 'address' | 'port'>,
  others: readonly ResolvedBinding[],
  id: string,
): Fix {
  const text = formatBinding(binding)
  const isThere = others.some(({ binding: other }) => formatBinding(other) === text)
  const isMeant = (entry: Entry) => !isEndpoint(entry) && entry.text.trim() === stated.trim()
  return {
    title: isThere
      ? titled('removeSinceThere', { entry: entered(stated.trim()), there: entered(text) })
      : titled('write', { texts: [entered(text)] }),
    edit: changeEntries(id, 'Bindings', (entries) => {
      const first = entries.findIndex(isMeant)
      return entries.flatMap((entry, index) =>
        !isMeant(entry) ? [entry] : index === first && !isThere ? [{ text }] : [],
      )
    }),
  }
}
