import { parseHostName } from '../../exchange/domains'
import type { ParseProblem } from '../../exchange/parse-problem'
import { entered, named, type EnteredText, type Named } from '../data'
import { serverRule } from '../rule'
import { nameOf } from '../words/names'
import { problemText } from '../words/problems'

export const serverFqdns = serverRule({
  id: 'VAL-006',
  severity: 'error',
  title: 'The FQDN of a server is a host name',
  why: 'Smart hosts, certificates and the greeting of Receive connectors name a server by its FQDN. DNS knows no name with blanks or characters other than letters, digits, hyphens and dots, so that nothing finds the server by it.',
  remedy: 'Enter the full host name, such as mbx01.contoso.com.',
  references: ['RFC 1123', 'Naming conventions in Active Directory'],
  messages: {
    unreadable: ({ server, problem }: { server: Named; problem: ParseProblem }) =>
      `${nameOf(server)}, FQDN: ${problemText(problem)}`,
    address: ({ server, fqdn }: { server: Named; fqdn: EnteredText }) =>
      `${nameOf(server)} has the IP address ${fqdn} as its FQDN: enter its full host name, and the address at the network adapter.`,
  },
  *check({ server }) {
    const fqdn = server.fqdn.trim()
    if (fqdn === '') return
    const read = parseHostName(fqdn)
    const base = { subject: server.id, parameter: 'fqdn' }
    if (!read.ok) yield { ...base, message: 'unreadable', data: { server: named(server), problem: read.error } }
    else if (read.value.kind === 'address')
      yield { ...base, message: 'address', data: { server: named(server), fqdn: entered(fqdn) } }
  },
})
