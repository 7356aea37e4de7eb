import { overlapsPartially, rangeWords } from '../../exchange/ranges'
import { blamed, concernedBy, namesIn, socketsOf, type ClashingNames } from '../facts/clashes'
import { serverRule } from '../rule'
import { partialOverlaps, type Socket } from '../facts/sockets'
import { entered, type EnteredText } from '../data'
import { plainName, quotedName } from '../words/names'

type Clashing = ClashingNames & {
  port: number
  range: EnteredText | undefined
  otherRange: EnteredText | undefined
}

export const partialOverlap = serverRule({
  id: 'RC-BIND-002',
  severity: 'error',
  title: 'Remote ranges on one listener nest or stay apart',
  why: 'On the same local address and port, the ranges of two Receive connectors may overlap only where one lies wholly within the other: then the narrower one answers. Exchange’s documentation forbids ranges that overlap in part. Whether a disabled connector counts is unverified, so that it gives a warning only.',
  remedy: 'Change one of the ranges so that it is a complete subset of the other, or shares no address with it.',
  references: ['New-ReceiveConnector', 'Receive connectors'],
  hides: ['RC-BIND-012', 'RC-RANGE-006'],
  messages: {
    partial: ({ name, other, server, port, range, otherRange }: Clashing) =>
      `The remote ranges ${range} of ${quotedName(name)} and ${otherRange} of ${quotedName(other)} on ${plainName(server)}, port ${port}, overlap in part: make one a complete subset of the other.`,
    disabled: ({ name, other, server, port, range, otherRange }: Clashing) =>
      `The remote ranges ${range} of ${quotedName(name)} and ${otherRange} of ${quotedName(other)} on ${plainName(server)}, port ${port}, overlap in part, and one of the two is disabled; whether Exchange refuses that is unverified: make one range a complete subset of the other.`,
  },
  *check(context) {
    const { server } = context
    for (const blame of blamed(partialOverlaps(socketsOf(context)), context)) {
      const { socket, otherSocket, isUnsure } = blame
      yield {
        ...concernedBy(blame),
        message: isUnsure ? 'disabled' : 'partial',
        data: {
          ...namesIn(blame, server),
          port: socket.binding.port,
          ...overlap(socket, otherSocket),
        },
        parameter: 'RemoteIPRanges',
      }
    }
  },
})

/** The first pair of entries that overlap in part. */
function overlap(socket: Socket, other: Socket): Pick<Clashing, 'range' | 'otherRange'> {
  for (const one of socket.ranges) {
    const two = other.ranges.find((range) => overlapsPartially(one, range))
    if (two) return { range: entered(rangeWords(one)), otherRange: entered(rangeWords(two)) }
  }
  return { range: undefined, otherRange: undefined }
}
