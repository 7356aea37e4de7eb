import { lines } from '../../model/relations'
import { participants } from '../../routing/ways'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName } from '../words/names'

export const serverConnected = organizationRule({
  id: 'PATH-001',
  severity: 'info',
  title: 'Every server takes part in the mail flow',
  why: 'In the drawing other servers send or receive mail, and no line starts or ends at this one. Mailbox servers pass mail to each other by themselves; what comes from outside and goes there has to be drawn.',
  remedy: 'Draw its lines, or leave it as it is where it only holds mailboxes.',
  references: ['Derived from documented facts'],
  messages: {
    alone: ({ server }: { server: Named }) =>
      `Nothing is connected to ${plainName(server)}, although other servers have lines: draw what it sends or receives.`,
  },
  *check({ design, indexes }) {
    if (!participants(design).outside) return
    const connected = new Set(lines(design).flatMap(({ from, to }) => [from, to]))
    const { server } = indexes.byKind
    if (!server.some(({ id }) => connected.has(id))) return
    for (const one of server) {
      if (!connected.has(one.id)) yield { message: 'alone', data: { server: named(one) }, subject: one.id }
    }
  },
})
