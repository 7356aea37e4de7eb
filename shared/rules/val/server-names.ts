import { groupBy } from '../../group-by'
import type { Server } from '../../model/server'
import { keptFor } from '../../kept'
import { organizationRule, type Violation } from '../rule'

export const serverNames = organizationRule({
  id: 'VAL-003',
  severity: 'error',
  title: 'Every server has a name of its own',
  why: 'Commands name a server by its name: a Receive connector as SERVER\\Name, the sources of a Send connector, the shell in which the commands of an Edge server run. Without a name the commands wait, and with the name of another server they would reach the wrong one.',
  remedy: 'Enter the name of the server as Exchange has it.',
  references: ['Derived from documented facts'],
  hides: ['PATH-024', 'SC-SRC-003'],
  messages: {
    missing: ({ server }) => `${server} has no name, so that commands about it are held back: enter its name.`,
    twice: ({ name }) =>
      `“${name}” is the name of another server already, and commands know a server by its name: give each a name of its own.`,
  },
  check: ({ indexes }) => inNames(indexes.byKind.server),
})

/** The same list has the same findings, and most edits leave it the same. */
const inNames = keptFor((servers: readonly Server[]) => [...foundIn(servers)])

function* foundIn(servers: readonly Server[]): Generator<Violation<'missing' | 'twice'>> {
  for (const [name, alike] of groupBy(servers, (server) => server.name.trim().toLowerCase())) {
    const [first, ...others] = alike
    if (name === '') {
      for (const one of alike) {
        yield { message: 'missing', data: { server: described(one) }, subject: one.id, parameter: 'Name' }
      }
    } else if (first) {
      for (const { id, name: own } of others) {
        const data = { name: own.trim() }
        yield { message: 'twice', data, subject: id, parameter: 'Name', about: [first.id], hides: [] }
      }
    }
  }
}

/** A server by what else is known of it. */
function described({ fqdn, adapters }: Server): string {
  const address = adapters.flatMap(({ addresses }) => addresses).find((text) => text.trim() !== '')
  if (fqdn.trim() !== '') return `The server ${fqdn.trim()}`
  return address === undefined ? 'A server' : `The server with the address ${address.trim()}`
}
