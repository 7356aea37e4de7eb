import { find } from '../../model/design'
import { sameSender } from '../explains'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { plainName, quotedName, called } from '../words/names'
import { missedExpectations } from './missed-expectations'

export const narrowerAnswers = organizationRule({
  id: 'RC-RANGE-006',
  severity: 'warning',
  title: 'No more specific connector answers in the place of the one that should',
  why: 'Of several connectors that cover a sender, the one bound to the address itself and then the one with the narrowest remote range answers, with its own authentication and permissions.',
  remedy: 'Take the sender out of the other connector’s ranges, or state it in the expected one as narrowly.',
  references: ['Receive connectors'],
  hides: ['PATH-005', 'PATH-007', 'PATH-008'],
  explains: sameSender,
  messages: {
    narrower: ({ name, from, other }: { name: Receiver; from: Named; other: Named }) =>
      `${quotedName(other)} is more specific for ${plainName(from)} than ${called(name)}, which should answer: narrow the range of one of them.`,
  },
  *check({ design }) {
    for (const { line, from, expected, winner } of missedExpectations(design, ['widerRange', 'lessSpecificBinding'])) {
      yield {
        message: 'narrower',
        data: {
          name: receiver(expected, find(design, 'server', expected.server)),
          from: named(from),
          other: named(winner),
        },
        subject: expected.id,
        parameter: 'RemoteIPRanges',
        about: [line.subject, winner.id],
      }
    }
  },
})
