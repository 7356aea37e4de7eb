import { isAbout } from '../../exchange/objects'
import { parseBinding, type Binding } from '../../exchange/bindings'
import { canonicalValue } from '../../exchange/parameters'
import { parseRange, type IpRange } from '../../exchange/ranges'
import { transportRoles, type TransportServiceName } from '../../exchange/transport-services'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { settings } from '../../model/settings'
import type { PlainValue } from '../../powershell/plain-value'
import type { Statement } from '../../powershell/statement'
import type { Result } from '../../result'
import { serviceOf } from '../facts/service-of'
import type { Socket } from '../facts/sockets'
import type { Course } from './courses'

/** What a connector is between two statements that change it. */
interface Stay {
  readonly connector: string
  readonly order: number
  readonly service: TransportServiceName | undefined
  readonly bindings: readonly Binding[]
  readonly ranges: readonly IpRange[]
  readonly from: number
  readonly to: number
}

/**
 * Where the Receive connectors of a server listen before and after each statement of a course: step 0 is what exists, step n
 * the state after the nth of its statements. Statements that change no listener end no stay.
 */
export function socketsOverTime(design: Design, { existing, statements }: Course): readonly Socket[] {
  const current = new Map<string, Stay>()
  const stays: Stay[] = []
  const before = existingDesign(design)
  for (const connector of existing) current.set(connector.id, stayOf(connector, before, current.size))
  statements.forEach((statement, index) => {
    const known = current.get(statement.subject)
    const after = afterwards(statement, known, index + 1)
    if (after === known) return
    if (known) stays.push({ ...known, to: index + 1 })
    if (after) current.set(statement.subject, after)
    else current.delete(statement.subject)
  })
  stays.push(...current.values())
  return stays.flatMap(socketsOf)

  function afterwards(statement: Statement, before: Stay | undefined, step: number): Stay | undefined {
    if (isAbout(statement.cmdlet, 'ReceiveConnector', 'Remove')) return undefined
    const planned = find(design, 'receiveConnector', statement.subject)
    if (isAbout(statement.cmdlet, 'ReceiveConnector', 'New') && planned) {
      return changed({ ...stayOf(planned, design, existing.length + step), from: step }, statement)
    }
    if (!before || !movesListener(statement)) return before
    return changed({ ...before, from: step }, statement)
  }
}

function stayOf(connector: ReceiveConnector, design: Design, order: number): Stay {
  const server = find(design, 'server', connector.server)
  const { Bindings, RemoteIPRanges } = settings(connector, design)
  return {
    connector: connector.id,
    order,
    service: server && serviceOf(connector, server, design),
    bindings: (Bindings.value ?? []).map(({ binding }) => binding),
    ranges: (RemoteIPRanges.value ?? []).map(({ range }) => range),
    from: 0,
    to: Infinity,
  }
}

/** An existing connector gets other addresses, ranges or another role. */
export function movesListener({ cmdlet, parameters }: Statement): boolean {
  if (!isAbout(cmdlet, 'ReceiveConnector', 'Set')) return false
  return 'Bindings' in parameters || 'RemoteIPRanges' in parameters || 'TransportRole' in parameters
}

/** The stay with what the statement prints. */
function changed(stay: Stay, { parameters }: Statement): Stay {
  const { Bindings, RemoteIPRanges, TransportRole } = parameters
  const role = typeof TransportRole === 'string' ? canonicalValue(transportRoles, TransportRole) : undefined
  return {
    ...stay,
    service: stay.service === 'Transport' ? stay.service : (role ?? stay.service),
    bindings: Bindings === undefined ? stay.bindings : readEach(Bindings, parseBinding),
    ranges: RemoteIPRanges === undefined ? stay.ranges : readEach(RemoteIPRanges, parseRange),
  }
}

function readEach<T>(value: PlainValue, parse: (text: string) => Result<T, unknown>): readonly T[] {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : []
  return texts.map(parse).flatMap((read) => (read.ok ? [read.value] : []))
}

function socketsOf({ connector, order, service, bindings, ranges, from, to }: Stay): readonly Socket[] {
  if (service === undefined) return []
  return bindings.map((binding) => ({ connector, order, service, binding, ranges, from, to }))
}
