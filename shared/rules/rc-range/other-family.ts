import { formatAddress } from '../../exchange/addresses'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import type { Line } from '../../model/relations'
import { answerForLine } from '../../routing/receive-line'
import { settings } from '../../model/settings'
import type { Family } from '../../exchange/addresses'
import { entered, named, receiver, type EnteredText, type Named, type Receiver } from '../data'
import { sameSender } from '../explains'
import { organizationRule } from '../rule'
import { familyName } from '../words/addresses'
import { called, nameOf, quotedName } from '../words/names'
import { listenToo } from './family-heard'
import { missedExpectations } from './missed-expectations'

type Otherwise = Elsewhere & { readonly family: Family }
type Elsewhere = {
  readonly from: Named
  readonly source: EnteredText
  readonly name: Receiver
  readonly other: Named
}

export const otherFamily = organizationRule({
  id: 'RC-RANGE-010',
  severity: 'warning',
  title: 'The connector that should answer listens for every address of the sender',
  why: 'A sender with IPv4 and IPv6, or with several addresses, takes any of them, and Windows prefers IPv6. Where the Receive connector that should answer does not listen on the address that it then meets, another connector answers, with other authentication and permissions than were meant.',
  remedy:
    'Bind the connector to the other family too and add the address to its remote ranges, or take the other address away.',
  references: ['Receive connectors', 'Reports of administrators: a relay list without IPv6'],
  hides: ['PATH-005', 'PATH-007', 'PATH-008', 'PATH-030'],
  explains: sameSender,
  messages: {
    otherwise: ({ from, source, family, name, other }: Otherwise) =>
      `By ${familyName(family)} (${source}) ${nameOf(from)} meets ${quotedName(other)}, since ${called(name)} does not listen there: bind it to ${familyName(family)} too, and add the address.`,
    elsewhere: ({ from, source, name, other, at }: Elsewhere & { readonly at: EnteredText }) =>
      `${nameOf(from)} (${source}) connects to ${at} and meets ${quotedName(other)} there, since ${called(name)} listens on another address: bind it to that one too.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const { line, from, expected, winner, pair } of missedExpectations(design, notListening)) {
      const key = `${expected.id}|${from.id}`
      if (told.has(key) || typeof pair.source !== 'object' || !pair.address) continue
      told.add(key)
      const { family, low } = pair.source
      const data = {
        from: named(from),
        source: entered(formatAddress({ family, value: low })),
        name: receiver(expected, find(design, 'server', expected.server)),
        other: named(winner),
      }
      const base = { subject: expected.id, parameter: 'Bindings', about: [line.subject, winner.id] }
      if (listensFor(expected, family, design)) {
        // A sender takes one of several addresses of the server by its name: that it is the other one, the drawing does not tell.
        if (isMetSomewhere(line, expected, design)) continue
        yield { ...base, message: 'elsewhere', data: { ...data, at: entered(formatAddress(pair.address)) } }
        continue
      }
      const fix = listenToo(expected.id, settings(expected, design), family, design)
      yield { ...base, message: 'otherwise', data: { ...data, family }, fix }
    }
  },
})

const notListening = ['otherAddress'] as const

function isMetSomewhere(line: Line, { id }: ReceiveConnector, design: Design): boolean {
  const candidates = answerForLine(design, line)?.candidates ?? []
  return candidates.some(({ connector, verdict }) => connector.id === id && verdict === 'wins')
}

function listensFor(connector: ReceiveConnector, family: Family, design: Design): boolean {
  return (settings(connector, design).Bindings.value ?? []).some(({ binding }) => binding.address.family === family)
}
