import { keptWhile } from '../kept'
import type { ReceiveConnector } from '../model/connectors'
import { find, isNode, type Design, type NodeItem } from '../model/design'
import { lines, type Line } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { transportConfigOf } from '../model/transport-settings'
import { unmetBy, type Unmet } from './offer'
import { sessionAt, type Session } from './principal'
import type { ReceiveAnswer } from './receive'
import { answerForLine, expectedConnector } from './receive-line'
import { senderOf, type LineSubject, type SenderIdentity } from './sender'

/** A line that ends at a server of ours: who answers, what is asked of whom, and what the session may do. */
export interface Hop {
  readonly line: Line
  readonly subject: LineSubject
  readonly from: NodeItem
  readonly to: Server
  readonly sender: SenderIdentity
  readonly answer: ReceiveAnswer
  /** The Receive connector that is meant to answer, where the route or the smart host states one. */
  readonly expected: string | undefined
  /** Where one connector answers: it, what it does not offer, and the session. */
  readonly met?: Meeting
}

export interface Meeting {
  readonly connector: ReceiveConnector
  readonly unmet: Unmet | undefined
  readonly session: Session
}

/** Every line of the design that ends at a server of ours, in the order of the lines. Lines of disabled Send connectors are left out. */
export const hops = keptWhile(
  ({ items, organization }: Design) => [items, organization],
  (design): readonly Hop[] => lines(design).flatMap((line) => hopOf(line, design) ?? []),
)

/** The hop of one line; undefined where it ends at no server, or where nothing is sent. */
export function hopOf(line: Line, design: Design): Hop | undefined {
  const to = find(design, 'server', line.to)
  const from = design.items[line.from]
  const subject = design.items[line.subject]
  if (!to || !isNode(from) || !isSubject(subject)) return undefined
  if (subject.kind === 'sendConnector' && settings(subject, design).Enabled.value === false) return undefined
  const answer = answerForLine(design, line)
  return answer && hopWith(answer, { line, subject, from, to }, design)
}

type Ends = Pick<Hop, 'line' | 'subject' | 'from' | 'to'>

const hopWith = keptWhile(
  (answer: ReceiveAnswer, { line, subject, from, to }: Ends, design: Design) => {
    const { winner } = answer
    const read = subject.kind === 'sendConnector' ? settings(subject, design) : subject
    const credential = credentialOf(subject, design)
    const secured = transportConfigOf(design)
    return [answer, read, from, to, winner && settings(winner, design), credential, secured, line.smartHost]
  },
  (answer, ends, design): Hop => {
    const { winner } = answer
    const sender = senderOf(ends.subject, design)
    return {
      ...ends,
      sender,
      answer,
      expected: expectedConnector(design, ends.line),
      ...(winner && { met: meeting(winner, ends, sender, design) }),
    }
  },
)

function meeting(connector: ReceiveConnector, { from, to }: Ends, sender: SenderIdentity, design: Design): Meeting {
  const unmet = unmetBy(settings(connector, design), sender)
  return { connector, unmet, session: sessionAt(connector, { from, to }, sender, design) }
}

function isSubject(item: Design['items'][string] | undefined): item is LineSubject {
  return item?.kind === 'sendConnector' || item?.kind === 'inboundRoute' || item?.kind === 'server'
}

function credentialOf(subject: LineSubject, design: Design): unknown {
  if (subject.kind === 'inboundRoute') return find(design, 'credential', subject.credential)
  if (subject.kind === 'server') return undefined
  const account = settings(subject, design).AuthenticationCredential.value
  return account && 'id' in account ? design.items[account.id] : undefined
}
