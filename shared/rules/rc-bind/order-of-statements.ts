import { formatBinding } from '../../exchange/bindings'
import { find } from '../../model/design'
import { planRule } from '../rule'
import { equalTuples, partialOverlaps, serviceClashes, type Clash, type Socket } from '../sockets'
import { socketsOverTime } from './sockets-over-time'

export const orderOfStatements = planRule({
  id: 'RC-BIND-012',
  severity: 'error',
  title: 'No statement makes two Receive connectors conflict on the way',
  why: 'Statements run one after the other. Exchange refuses one that creates or rebinds a connector while another still has the same listener and an equal or partly overlapping range, even if a later statement would move the other away.',
  remedy:
    'Create a new connector first, unless it conflicts; where it conflicts, rebind or remove the other one first.',
  references: ['New-ReceiveConnector', 'Custom Receive connectors'],
  messages: {
    conflict: ({ name, other, binding, step }) =>
      `Statement ${step} puts “${name}” on ${binding} while “${other}” still conflicts with it: rebind or remove “${other}” first.`,
  },
  *check({ design, statements }) {
    const met = new Set<string>()
    for (const sockets of socketsOverTime(design, statements)) {
      for (const clash of clashesOf(sockets)) {
        const [standing, arriving] = clash.toSorted((a, b) => a.from - b.from) as [Socket, Socket]
        if (arriving.from === 0 || met.has(arriving.connector)) continue
        met.add(arriving.connector)
        yield {
          message: 'conflict',
          data: {
            name: nameOf(arriving.connector),
            other: nameOf(standing.connector),
            binding: formatBinding(arriving.binding),
            step: arriving.from,
          },
          subject: arriving.connector,
          parameter: 'Bindings',
          about: [standing.connector],
        }
      }
    }

    function nameOf(id: string): string {
      return find(design, 'receiveConnector', id)?.name ?? design.baseline[id]?.name ?? id
    }
  },
})

function* clashesOf(sockets: readonly Socket[]): Generator<Clash> {
  yield* equalTuples(sockets)
  yield* partialOverlaps(sockets)
  yield* serviceClashes(sockets)
}
