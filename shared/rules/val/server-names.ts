import { groupBy } from '../../group-by'
import type { Server } from '../../model/server'
import { keptFor } from '../../kept'
import { organizationRule, type Violation } from '../rule'
import { named, entered, type Named } from '../data'
import { quotedName } from '../words/names'
import { describedServer, type Nameless } from '../words/servers'

export const serverNames = organizationRule({
  id: 'VAL-003',
  severity: 'error',
  title: 'Every server has a name of its own',
  why: 'Commands name a server by its name: a Receive connector as SERVER\\Name, the sources of a Send connector, the shell in which the commands of an Edge server run. Without a name the commands wait, and with the name of another server they would reach the wrong one.',
  remedy: 'Enter the name of the server as Exchange has it.',
  references: ['Derived from documented facts'],
  hides: ['PATH-024', 'SC-SRC-003'],
  messages: {
    missing: ({ server }: { server: Nameless }) =>
      `${describedServer(server)} has no name, so that commands about it are held back: enter its name.`,
    twice: ({ name }: { name: Named }) =>
      `${quotedName(name)} is the name of another server already, and commands know a server by its name: give each a name of its own.`,
  },
  check: ({ indexes }) => inNames(indexes.byKind.server),
})

/** The same list has the same findings, and most edits leave it the same. */
const inNames = keptFor((servers: readonly Server[]) => [...foundIn(servers)])

type Found = Violation<'missing', { server: Nameless }> | Violation<'twice', { name: Named }>

function* foundIn(servers: readonly Server[]): Generator<Found> {
  for (const [name, alike] of groupBy(servers, (server) => server.name.trim().toLowerCase())) {
    const [first, ...others] = alike
    if (name === '') {
      for (const one of alike) {
        yield { message: 'missing', data: { server: described(one) }, subject: one.id, parameter: 'Name' }
      }
    } else if (first) {
      for (const other of others) {
        const data = { name: named({ ...other, name: other.name.trim() }) }
        yield { message: 'twice', data, subject: other.id, parameter: 'Name', about: [first.id], hides: [] }
      }
    }
  }
}

/** What else is known of a server. */
function described({ fqdn, adapters }: Server): Nameless {
  const address = adapters.flatMap(({ addresses }) => addresses).find((text) => text.trim() !== '')
  return {
    fqdn: fqdn.trim() === '' ? undefined : entered(fqdn.trim()),
    address: address === undefined ? undefined : entered(address.trim()),
  }
}
