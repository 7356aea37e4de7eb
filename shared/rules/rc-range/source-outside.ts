import { groupBy } from '../../group-by'
import { formatRange, type IpRange } from '../../exchange/ranges'
import { changeEntries } from '../../edits/entries'
import { find, type Design } from '../../model/design'
import { addressesTowards } from '../../model/node-address'
import type { Entry } from '../../model/parameter-value'
import { bringsNoConflict } from '../conflicts'
import { sameSender } from '../explains'
import { organizationRule, type Fix } from '../rule'
import { named, receiver, distinctNames, entered, type Named, type Receiver, type Origin } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName, called, namesAndMore } from '../words/names'
import { originsAndMore } from '../words/senders'
import { missedExpectations, type Missed } from './missed-expectations'

type Outside = {
  name: Receiver
  from: readonly Named[]
  source: readonly Origin[]
  other: Named
}

export const sourceOutside = organizationRule({
  id: 'RC-RANGE-005',
  severity: 'warning',
  title: 'The connector that should answer covers the sender’s address',
  why: 'A Receive connector answers only addresses within its RemoteIPRanges. A sender outside them is answered by another connector of the server, with other authentication and permissions than were meant.',
  remedy: 'Add the sender’s address to RemoteIPRanges of the connector that should answer.',
  references: ['Receive connectors', 'Derived from documented facts'],
  hides: ['RC-RANGE-006', 'PATH-005', 'PATH-007', 'PATH-008'],
  explains: sameSender,
  messages: {
    outside: ({ name, from, source, other }: Outside) =>
      `Mail of ${namesAndMore(from)} comes from ${originsAndMore(source)}, which RemoteIPRanges of ${called(name)} does not cover, so ${quotedName(other)} answers: add the address.`,
  },
  *check({ design }) {
    for (const alike of bySender(missedExpectations(design, ['sourceNotCovered', 'onlySomeSources']))) {
      const [missed] = alike
      const { expected, winner } = missed
      const names = distinctNames(alike.map(({ from }) => named(from)))
      const sources = [...new Set(alike.map(originOf))]
      yield {
        message: 'outside',
        data: {
          name: receiver(expected, find(design, 'server', expected.server)),
          from: names,
          source: sources,
          other: named(winner),
        },
        subject: expected.id,
        parameter: 'RemoteIPRanges',
        about: [...new Set(alike.flatMap((one) => [one.line.subject, one.winner.id]))],
        fix: addSources(design, alike),
      }
    }
  },
})

/** One cause is one finding: the lines of one sending object, or of one end outside, that miss one connector. */
function bySender(all: Iterable<Missed>): readonly (readonly [Missed, ...Missed[]])[] {
  const known = [...all].filter(({ way }) => way.source !== undefined)
  const sender = ({ line, from }: Missed) => (line.kind === 'inbound' ? from.id : line.subject)
  return [...groupBy(known, (missed) => `${missed.expected.id}|${sender(missed)}`).values()]
}

function originOf({ way: { source } }: Missed): Origin {
  return source === undefined || source === 'anywhere' ? 'anywhere' : entered(formatRange(source))
}

/** Nothing where somebody connects from anywhere. */
function addSources(design: Design, alike: readonly [Missed, ...Missed[]]): Fix | undefined {
  const sources = alike.flatMap((missed): readonly { text: string; entry: Entry }[] => {
    const { source } = missed.way
    return source === undefined || source === 'anywhere' ? [] : [entryFor(design, missed, source)]
  })
  if (sources.length < alike.length) return undefined
  const connector = alike[0].expected.id
  const texts = new Map(sources.map(({ text, entry }) => [text, entry]))
  const edit = changeEntries(connector, 'RemoteIPRanges', (entries) => [...entries, ...texts.values()])
  return bringsNoConflict(connector, edit, design)
    ? { title: titled('addTo', { parts: [...texts.keys()].map(entered), parameter: 'RemoteIPRanges' }), edit }
    : undefined
}

function entryFor(design: Design, { from, line }: Missed, source: IpRange): { text: string; entry: Entry } {
  const text = formatRange(source)
  const known = addressesTowards(from, find(design, 'server', line.to), design)
  return { text, entry: known.includes(text) ? { server: from.id } : { text } }
}
