import { longestComputerName, longestObjectName } from '../../exchange/directory-limits'
import { named, type Named } from '../data'
import { organizationRule } from '../rule'
import { quotedName } from '../words/names'

export const nameLengths = organizationRule({
  id: 'VAL-005',
  severity: 'warning',
  title: 'Names of servers and accepted domains are as short as the directory asks',
  why: 'A server is known by its NetBIOS name, which has at most 15 characters: Windows cuts a longer one, and commands with the long name find no server. The name of an object in the directory has at most 64 characters.',
  remedy: 'Enter the NetBIOS name of the server, respectively shorten the name of the accepted domain.',
  references: ['Naming conventions in Active Directory', 'Active Directory maximum limits'],
  messages: {
    server: ({ name, length, most }: Long) =>
      `${quotedName(name)} has ${length} characters, and a server is known by a name of at most ${most}: enter its NetBIOS name.`,
    domain: ({ name, length, most }: Long) =>
      `The accepted domain ${quotedName(name)} has a name of ${length} characters, and a name in the directory has at most ${most}: shorten it.`,
  },
  *check({ indexes: { byKind } }) {
    for (const server of byKind.server) {
      const { length } = server.name.trim()
      if (length <= longestComputerName) continue
      yield { ...about(server.id), message: 'server', data: { name: named(server), length, most: longestComputerName } }
    }
    for (const domain of byKind.acceptedDomain) {
      const { length } = domain.name.trim()
      if (length <= longestObjectName) continue
      yield { ...about(domain.id), message: 'domain', data: { name: named(domain), length, most: longestObjectName } }
    }
  },
})

type Long = { readonly name: Named; readonly length: number; readonly most: number }

function about(subject: string) {
  return { subject, parameter: 'Name' }
}
