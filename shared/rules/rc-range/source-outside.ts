import { formatRange, type IpRange } from '../../exchange/ranges'
import { changeEntries } from '../../edits/entries'
import { find, type Design } from '../../model/design'
import { addressesTowards } from '../../model/node-address'
import type { Entry } from '../../model/parameter-value'
import { called } from '../called'
import { organizationRule, type Fix } from '../rule'
import { missedExpectations, type Missed } from './missed-expectations'

export const sourceOutside = organizationRule({
  id: 'RC-RANGE-005',
  severity: 'warning',
  title: 'The connector that should answer covers the sender’s address',
  why: 'A Receive connector answers only addresses within its RemoteIPRanges. A sender outside them is answered by another connector of the server, with other authentication and permissions than were meant.',
  remedy: 'Add the sender’s address to RemoteIPRanges of the connector that should answer.',
  references: ['Receive connectors', 'Derived from documented facts'],
  hides: ['RC-RANGE-006', 'PATH-005', 'PATH-007', 'PATH-008'],
  messages: {
    outside: ({ name, from, source, other }) =>
      `${from} connects from ${source}, which RemoteIPRanges of ${name} does not cover, so “${other}” answers: add the address.`,
  },
  *check({ design }) {
    for (const missed of missedExpectations(design, ['sourceNotCovered', 'onlySomeSources'])) {
      const { line, from, expected, winner, way } = missed
      if (way.source === undefined) continue
      const source = way.source === 'anywhere' ? undefined : way.source
      yield {
        message: 'outside',
        data: {
          name: called(expected, find(design, 'server', expected.server)),
          from: from.name,
          source: source ? formatRange(source) : 'any address of the Internet',
          other: winner.name,
        },
        subject: expected.id,
        parameter: 'RemoteIPRanges',
        about: [line.subject, winner.id],
        fix: source && addSource(design, missed, source),
      }
    }
  },
})

function addSource(design: Design, { from, expected, line }: Missed, source: IpRange): Fix {
  const text = formatRange(source)
  const known = addressesTowards(from, find(design, 'server', line.to), design)
  const entry: Entry = known.includes(text) ? { server: from.id } : { text }
  return {
    title: `Add ${text} to RemoteIPRanges`,
    edit: changeEntries(expected.id, 'RemoteIPRanges', (entries) => [...entries, entry]),
  }
}
