import { find } from '../../model/design'
import { settings } from '../../model/settings'
import { hops } from '../../routing/session'
import { named, receiver, type Named, type Receiver } from '../data'
import { organizationRule } from '../rule'
import { called, nameOf } from '../words/names'

export const programsRate = organizationRule({
  id: 'LIM-005',
  severity: 'info',
  title: 'A program may send as many messages a minute as it has to',
  why: 'MessageRateLimit limits the messages that one account or address submits in a minute; setup writes 5 into the connectors for clients. A program that sends more, such as invoices or alerts, gets 421 4.4.2 Message submission rate for this client has exceeded the configured limit, and many programs do not try again.',
  remedy: 'Give the program a connector of its own with a higher MessageRateLimit, or none.',
  references: ['Message rate limits', 'Reports of administrators: 421 4.4.2'],
  messages: {
    limited: ({ program, name, limit }: { program: Named; name: Receiver; limit: number }) =>
      `${nameOf(program)} signs in at ${called(name)}, which takes ${limit} messages a minute of one account: give it a connector of its own if it sends more.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const { met, from, to, subject } of hops(design)) {
      const program = find(design, 'application', from.id)
      if (!met || !program || subject.kind !== 'inboundRoute') continue
      const { connector } = met
      const { MessageRateLimit, MessageRateSource } = settings(connector, design)
      const key = `${program.id}|${connector.id}`
      const isLimited = MessageRateSource.value !== 'None' && typeof MessageRateLimit.value === 'number'
      if (!isLimited || !signsIn.has(subject.authentication) || told.has(key)) continue
      told.add(key)
      yield {
        message: 'limited',
        data: { program: named(program), name: receiver(connector, to), limit: Number(MessageRateLimit.value) },
        subject: program.id,
        about: [connector.id, subject.id],
      }
    }
  },
})

const signsIn: ReadonlySet<string> = new Set(['basic', 'basicOverTls'])
