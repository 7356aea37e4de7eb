import { addressesEqual, formatAddress, parseAddress, type IpAddress } from '../exchange/addresses'
import { parseHostName } from '../exchange/domains'
import { parseRange, type IpRange } from '../exchange/ranges'
import { find, isNode, type Design, type NodeItem } from '../model/design'
import { addressesTowards } from '../model/node-address'
import { entriesOf, isEndpoint } from '../model/parameter-value'
import type { Line } from '../model/relations'
import type { Server } from '../model/server'
import { settings } from '../model/settings'
import { keptFor, keptForText, keptWhile } from '../kept'
import { answer, type ReceiveAnswer } from './receive'
import { listenersOf, type Listener } from './listeners'

/**
 * Which Receive connector answers a line; undefined where its target is no server. The target's addresses are those that
 * the sender sees, the source's those that the target sees; a literal smart host or SourceIPAddress counts as stated, and
 * the Internet is an arbitrary address.
 */
export function answerForLine(design: Design, line: Line): ReceiveAnswer | undefined {
  return answerInVersion(line, design)
}

/** Many rules ask about the same line of the same version. */
const answerInVersion = keptWhile(
  (line: Line, { items }: Design) => [line, items],
  (line, design): ReceiveAnswer | undefined => {
    const to = find(design, 'server', line.to)
    const from = design.items[line.from]
    return to && isNode(from) ? answerFrom(to, questionOf(design, line, from, to)) : undefined
  },
)

/** What decides the answer, as far as it is not the server: the same members give the same answer. */
interface Question {
  readonly line: string
  readonly listeners: readonly Listener[]
  readonly port: number
  readonly addresses: readonly string[]
  readonly source: readonly string[] | 'anywhere'
}

const answerFrom = keptWhile(
  (to: Server, { line, listeners, port, addresses, source }: Question) => [
    placeOf(to)(line),
    port,
    listeners.length,
    ...listeners,
    ...addresses,
    ...(source === 'anywhere' ? [source] : ['from', ...source]),
  ],
  (to, { listeners, port, addresses, source }): ReceiveAnswer =>
    answer(listeners, {
      server: to.id,
      port,
      addresses: addresses.flatMap(readAddress),
      source: source === 'anywhere' ? source : source.flatMap(readRange),
    }),
)

/** An object for each line at a server, to file its answer under: lines are made anew more often than answers change. */
const placeOf = keptFor((_server: Server) => keptForText(() => ({})))

/** The id of the Receive connector that is meant to answer a line, where the route or the smart host states one. */
export function expectedConnector(design: Design, line: Line): string | undefined {
  const subject = design.items[line.subject]
  if (subject?.kind === 'inboundRoute') return subject.expects
  if (subject?.kind !== 'sendConnector' || line.smartHost === undefined) return undefined
  return entriesOf(settings(subject, design).SmartHosts.entered)[line.smartHost]?.expects
}

function questionOf(design: Design, line: Line, from: NodeItem, to: Server): Question {
  return {
    line: line.id,
    listeners: listenersOf(design, to.id),
    port: line.port,
    addresses: targetOf(design, line, from, to),
    source: sourceOf(design, line, from, to),
  }
}

/** From and to which addresses mail goes on a line, as entered; none where the drawing states none. */
export function addressesOfLine(
  design: Design,
  line: Line,
  from: NodeItem,
  to: NodeItem,
): { readonly from: readonly string[] | 'anywhere'; readonly to: readonly string[] | 'anywhere' } {
  return {
    from: sourceOf(design, line, from, to),
    to: to.kind === 'internet' ? 'anywhere' : targetOf(design, line, from, to),
  }
}

function targetOf(design: Design, line: Line, from: NodeItem, to: NodeItem): readonly string[] {
  return (to.kind === 'server' ? statedTarget(design, line, to) : undefined) ?? addressesTowards(to, from, design)
}

function sourceOf(design: Design, line: Line, from: NodeItem, to: NodeItem): readonly string[] | 'anywhere' {
  return from.kind === 'internet' ? 'anywhere' : (statedSource(design, line) ?? addressesTowards(from, to, design))
}

/** The address that the smart host states: a literal, or those of the adapter that it refers to. */
function statedTarget(design: Design, line: Line, to: Server): readonly string[] | undefined {
  const connector = find(design, 'sendConnector', line.subject)
  if (!connector || line.smartHost === undefined) return undefined
  const entry = entriesOf(settings(connector, design).SmartHosts.entered)[line.smartHost]
  if (!entry) return undefined
  if (isEndpoint(entry)) return to.adapters.find(({ id }) => id === entry.adapter)?.addresses
  const host = parseHostName(entry.text)
  return host.ok && host.value.kind === 'address' ? [formatAddress(host.value.address)] : undefined
}

/** SourceIPAddress of an Edge's connector: nothing is sent from an address that the server has not (SC-SRC-006), or from any (0.0.0.0). */
function statedSource(design: Design, line: Line): readonly string[] | undefined {
  const connector = find(design, 'sendConnector', line.subject)
  const edge = find(design, 'server', connector?.home)
  const address = connector && settings(connector, design).SourceIPAddress.value
  const own = edge?.adapters.flatMap(({ addresses }) => addresses.flatMap(readAddress)) ?? []
  return address && own.some((one) => addressesEqual(one, address)) ? [formatAddress(address)] : undefined
}

function readAddress(text: string): readonly IpAddress[] {
  const read = parseAddress(text)
  return read.ok ? [read.value] : []
}

function readRange(text: string): readonly IpRange[] {
  const read = parseRange(text)
  return read.ok ? [read.value] : []
}
