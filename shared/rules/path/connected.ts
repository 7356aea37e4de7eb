import { lines } from '../../model/relations'
import { participants } from '../../routing/ways'
import { organizationRule } from '../rule'

export const serverConnected = organizationRule({
  id: 'PATH-001',
  severity: 'info',
  title: 'Every server takes part in the mail flow',
  why: 'In the drawing other servers send or receive mail, and no line starts or ends at this one. Mailbox servers pass mail to each other by themselves; what comes from outside and goes there has to be drawn.',
  remedy: 'Draw its lines, or leave it as it is where it only holds mailboxes.',
  references: ['Derived from documented facts'],
  messages: {
    alone: ({ server }) =>
      `Nothing is connected to ${server}, although other servers have lines: draw what it sends or receives.`,
  },
  *check({ design, indexes }) {
    if (!participants(design).outside) return
    const connected = new Set(lines(design).flatMap(({ from, to }) => [from, to]))
    const { server } = indexes.byKind
    if (!server.some(({ id }) => connected.has(id))) return
    for (const { id, name } of server) {
      if (!connected.has(id)) yield { message: 'alone', data: { server: name }, subject: id }
    }
  },
})
