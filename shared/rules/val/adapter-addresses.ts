import { parseAddress } from '../../exchange/addresses'
import type { ParseProblem } from '../../exchange/parse-problem'
import type { Adapter } from '../../model/server'
import { named, type Named } from '../data'
import { serverRule } from '../rule'
import { nameOf } from '../words/names'
import { problemText } from '../words/problems'

type Unread = { server: Named; problem: ParseProblem }

export const adapterAddresses = serverRule({
  id: 'VAL-008',
  severity: 'warning',
  title: 'The addresses of network adapters can be read',
  why: 'Bindings, remote ranges, smart hosts and the firewall list take the addresses of the adapters. One that cannot be read is nowhere: what needs it waits, and what only looks at it, such as whether a name leads outside, looks past it.',
  remedy: 'Correct the address, such as 192.168.5.10.',
  references: ['Derived from documented facts'],
  messages: {
    own: ({ server, problem }: Unread) => `${nameOf(server)}, address of a network adapter: ${problemText(problem)}`,
    public: ({ server, problem }: Unread) =>
      `${nameOf(server)}, public address of a network adapter: ${problemText(problem)}`,
    dns: ({ server, problem }: Unread) => `${nameOf(server)}, DNS server of a network adapter: ${problemText(problem)}`,
  },
  *check({ server }) {
    const base = { subject: server.id, parameter: 'Adapters' }
    for (const [message, texts] of entered(server.adapters))
      for (const text of texts) {
        const read = parseAddress(text.trim())
        if (!read.ok) yield { ...base, message, data: { server: named(server), problem: read.error } }
      }
  },
})

function entered(adapters: readonly Adapter[]): readonly (readonly ['own' | 'public' | 'dns', readonly string[]])[] {
  return adapters.flatMap(({ addresses, publicAddress = '', dnsServers = [] }) => [
    ['own', stated(addresses)] as const,
    ['public', stated([publicAddress])] as const,
    ['dns', stated(dnsServers)] as const,
  ])
}

function stated(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.trim() !== '')
}
