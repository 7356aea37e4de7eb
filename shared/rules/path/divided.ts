import { groupBy } from '../../group-by'
import type { ReceiveConnector } from '../../model/connectors'
import { isDeepEqual } from '../../model/equal'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import type { PairAnswer } from '../../routing/receive'
import type { Hop } from '../../routing/session'
import { named, nameIn, type Name, type Named, type Sender } from '../data'
import { organizationRule } from '../rule'
import { plainName, quotedAndMore } from '../words/names'
import { senderName } from '../words/senders'
import { bySender, senderIn } from './pairs'

export const dividedAnswer = organizationRule({
  id: 'PATH-030',
  severity: 'warning',
  title: 'One connector answers a sender, whichever of its addresses it uses',
  why: 'A sender or a server with several addresses meets another Receive connector on one of them than on the others. Where the two differ in authentication or permissions, the same mail is taken one time and refused the next.',
  remedy:
    'List all addresses of the sender in one connector, and bind that connector to every address that the sender reaches.',
  references: ['Receive connectors', 'Derived from documented facts'],
  messages: {
    divided: ({ sender, server, names }: { sender: Sender; server: Named; names: readonly Name[] }) =>
      `${senderName(sender)} meets ${quotedAndMore(names)} on ${plainName(server)}, depending on the address that it uses, and these allow different things: let one connector answer all its addresses.`,
  },
  *check({ design }) {
    for (const alike of bySender(design, (hop) => isDivided(hop, design))) {
      const [hop] = alike
      const answering = winnersOf(hop)
      yield {
        message: 'divided',
        data: { sender: senderIn(hop), server: named(hop.to), names: answering.map(nameIn) },
        subject: hop.subject.id,
        about: answering.map(({ id }) => id),
      }
    }
  },
})

/**
 * The sender’s own addresses part it: by none of them does it meet what it meets by another. Which of several addresses of the server
 * it takes, its name tells. Where a connector is meant to answer, RC-RANGE-005, -006 and -010 say what it misses.
 */
function isDivided(hop: Hop, design: Design): boolean {
  if (hop.answer.outcome !== 'divided' || hop.expected !== undefined) return false
  const [first, ...others] = groupBy(hop.answer.pairs, ({ source }) => source).values()
  const met = winnersIn(first ?? [])
  return others.some((pairs) =>
    winnersIn(pairs).every((one) => met.every((other) => !isDeepEqual(termsOf(one, design), termsOf(other, design)))),
  )
}

function winnersOf({ answer }: Hop): readonly ReceiveConnector[] {
  return winnersIn(answer.pairs)
}

function winnersIn(pairs: readonly PairAnswer[]): readonly ReceiveConnector[] {
  const winning = pairs.flatMap(({ candidates }) => candidates.filter(({ verdict }) => verdict === 'wins'))
  return [...new Set(winning.map(({ connector }) => connector))]
}

/** On what terms a connector takes mail. */
function termsOf(connector: ReceiveConnector, design: Design): readonly unknown[] {
  const { AuthMechanism, PermissionGroups, RequireTLS } = settings(connector, design)
  const sets = [AuthMechanism.value ?? [], PermissionGroups.value ?? []].map((list) => [...list].toSorted())
  return [...sets, RequireTLS.value, connector.grants]
}
