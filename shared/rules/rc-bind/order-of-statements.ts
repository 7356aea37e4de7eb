import { formatBinding } from '../../exchange/bindings'
import { keptWhile } from '../../kept'
import { planRule } from '../rule'
import { equalTuples, partialOverlaps, serviceClashes, type Clash, type Socket } from '../facts/sockets'
import { coursesOf, inputsOf, type Course } from './courses'
import { movesListener, socketsOverTime } from './sockets-over-time'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

type Conflict = {
  name: Named
  other: Named
  binding: EnteredText
  step: number | undefined
}

export const orderOfStatements = planRule({
  id: 'RC-BIND-012',
  severity: 'error',
  title: 'No statement makes two Receive connectors conflict on the way',
  why: 'Statements run one after the other. Exchange refuses one that creates or rebinds a connector while another still has the same listener and an equal or partly overlapping range, even if a later statement would move the other away.',
  remedy:
    'Create a new connector first, unless it conflicts; where it conflicts, rebind or remove the other one first.',
  references: ['New-ReceiveConnector', 'Custom Receive connectors'],
  messages: {
    conflict: ({ name, other, binding, step }: Conflict) =>
      `Statement ${step} puts ${quotedName(name)} on ${binding} while ${quotedName(other)} still conflicts with it: rebind or remove ${quotedName(other)} first.`,
    swap: ({ name, other, binding, step }: Conflict) =>
      `Statement ${step} puts ${quotedName(name)} on ${binding} while ${quotedName(other)} still conflicts with it, and neither of the two can be moved first: move one of them to a free port, apply that, and then give both their places.`,
  },
  *check({ design, statements }) {
    for (const course of coursesOf(design, statements).filter(makesWay)) {
      for (const [standing, arriving] of conflictsOf(course, design)) {
        yield {
          message: isMoved(standing.connector) && isMoved(arriving.connector) ? 'swap' : 'conflict',
          data: {
            name: connector(arriving.connector),
            other: connector(standing.connector),
            binding: entered(formatBinding(arriving.binding)),
            step: course.steps[arriving.from - 1],
          },
          subject: arriving.connector,
          parameter: 'Bindings',
          about: [standing.connector],
        }
      }
    }

    /** It exists and stays, so it can only give way by going elsewhere. */
    function isMoved(id: string): boolean {
      return design.baseline[id] !== undefined && design.items[id] !== undefined
    }

    function connector(id: string): Named {
      return named(design.items[id] ?? design.baseline[id] ?? { id, kind: 'receiveConnector', name: id })
    }
  },
})

/** Something goes or moves. Where nothing does, what conflicts on the way still does at the end: RC-BIND-001 to -003. */
function makesWay({ statements }: Course): boolean {
  return statements.some((statement) => statement.cmdlet.startsWith('Remove-') || movesListener(statement))
}

/** The first conflict of each connector that a statement of the course brings about, after the one that stands there. */
const conflictsOf = keptWhile(inputsOf, (course, design): readonly Clash[] => {
  const first = new Map<string, Clash>()
  for (const clash of clashesOf(near(socketsOverTime(design, course)))) {
    const [standing, arriving] = clash.toSorted((a, b) => a.from - b.from) as [Socket, Socket]
    if (arriving.from > 0 && !first.has(arriving.connector)) first.set(arriving.connector, [standing, arriving])
  }
  return [...first.values()]
})

/** Those that share a port with one that a statement brings about: no other can be in its way. */
function near(sockets: readonly Socket[]): readonly Socket[] {
  const ports = new Set(sockets.filter(({ from }) => from > 0).map(({ binding }) => binding.port))
  return sockets.filter(({ binding }) => ports.has(binding.port))
}

function* clashesOf(sockets: readonly Socket[]): Generator<Clash> {
  yield* equalTuples(sockets)
  yield* partialOverlaps(sockets)
  yield* serviceClashes(sockets)
}
