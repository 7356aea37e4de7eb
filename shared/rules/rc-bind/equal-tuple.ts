import { formatBinding } from '../../exchange/bindings'
import { rangesEqual, rangeWords } from '../../exchange/ranges'
import { blamed, concernedBy, isDisabled, namesIn, socketsOf, type ClashingNames } from '../facts/clashes'
import { serverRule, type ServerContext } from '../rule'
import { equalTuples, type Clash, type Socket } from '../facts/sockets'
import { entered, type EnteredText } from '../data'
import { plainName, quotedName } from '../words/names'

type Clashing = ClashingNames & {
  binding: EnteredText
  range: EnteredText | undefined
}

export const equalTuple = serverRule({
  id: 'RC-BIND-001',
  severity: 'error',
  title: 'No two Receive connectors of a server share address, port and remote range',
  why: 'A Receive connector is unique by local address, port and remote addresses. Exchange refuses a second one in the same service when one of its RemoteIPRanges entries equals one of the other, since nothing tells which of the two should answer. Whether a disabled connector counts is unverified, so that it gives a warning only.',
  remedy: 'Give one of them another local address, another port or other remote addresses.',
  references: ['New-ReceiveConnector', 'Receive connectors'],
  hides: ['RC-BIND-002', 'RC-BIND-012', 'RC-RANGE-005', 'RC-RANGE-006', 'RC-RANGE-009'],
  messages: {
    equal: ({ name, other, server, binding, range }: Clashing) =>
      `${quotedName(name)} and ${quotedName(other)} on ${plainName(server)} both listen on ${binding} for the same remote addresses ${range ?? ''}: change the local address, the port or the range of one.`,
    disabled: ({ name, other, server, binding, range }: Clashing) =>
      `${quotedName(name)} and ${quotedName(other)} on ${plainName(server)} both listen on ${binding} for the same remote addresses ${range ?? ''}, one of them disabled; whether Exchange refuses that is unverified: change the local address, the port or the range of one.`,
  },
  *check(context) {
    const { server } = context
    for (const blame of blamed(clashesOf(context), context)) {
      const { socket, otherSocket, isUnsure } = blame
      yield {
        ...concernedBy(blame),
        message: isUnsure ? 'disabled' : 'equal',
        data: {
          ...namesIn(blame, server),
          binding: entered(formatBinding(socket.binding)),
          range: sharedRange(socket, otherSocket),
        },
        parameter: 'Bindings',
      }
    }
  },
})

/** Those of enabled connectors first: among equal ones each is compared with one other only. */
function* clashesOf(context: ServerContext): Generator<Clash> {
  const sockets = socketsOf(context)
  const enabled = sockets.filter(({ order }) => {
    const connector = context.receiveConnectors[order]
    return connector && !isDisabled(connector, context.design)
  })
  yield* equalTuples(enabled)
  if (enabled.length < sockets.length) yield* equalTuples(sockets)
}

function sharedRange(socket: Socket, other: Socket): EnteredText | undefined {
  const shared = socket.ranges.find((one) => other.ranges.some((range) => rangesEqual(one, range)))
  return shared && entered(rangeWords(shared))
}
