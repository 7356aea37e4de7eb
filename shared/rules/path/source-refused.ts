import { formatRange, type IpRange } from '../../exchange/ranges'
import { changeEntries } from '../../edits/entries'
import { find, type Design } from '../../model/design'
import { addressesTowards } from '../../model/node-address'
import type { Entry } from '../../model/parameter-value'
import { listenersOf } from '../../routing/listeners'
import { hops, type Hop } from '../../routing/session'
import { organizationRule, type Fix } from '../rule'
import { pairs, receivers, senderName } from './pairs'

export const sourceRefused = organizationRule({
  id: 'PATH-006',
  severity: 'error',
  title: 'Some Receive connector answers the sender’s address',
  why: 'Receive connectors listen on the address and port, and none of them has the address of the sender in RemoteIPRanges. Exchange then refuses the connection.',
  remedy: 'Add the sender’s address to RemoteIPRanges of the Receive connector that should answer.',
  references: ['Receive connectors'],
  hides: ['RC-RANGE-005', 'PATH-005', 'PATH-008'],
  messages: {
    refused: ({ sender, from, server }) =>
      `${sender} connects to ${server} from ${from}, which no Receive connector there has in RemoteIPRanges: add the address to the one that should answer.`,
  },
  *check({ design }) {
    for (const hop of pairs(design, (hop) => isRefused(hop, design))) {
      const source = sourceOf(hop)
      yield {
        message: 'refused',
        data: { sender: senderName(hop), from: source ? formatRange(source) : 'the Internet', server: hop.to.name },
        subject: hop.subject.id,
        about: receivers(hop),
        fix: source && addSources(hop, source, design),
      }
    }
  },
})

function isRefused({ answer, to }: Hop, design: Design): boolean {
  const { outcome, candidates } = answer
  if (outcome !== 'nobody' || !candidates.some(({ reason }) => reason === 'sourceNotCovered')) return false
  if (candidates.some(({ verdict }) => verdict === 'onlyFor')) return false
  return !listenersOf(design, to.id).some(({ waitsForBinding, waitsForRange }) => waitsForBinding || waitsForRange)
}

function sourceOf({ answer }: Hop): IpRange | undefined {
  const source = answer.ways[0]?.source
  return typeof source === 'object' ? source : undefined
}

/** Where it is known which connector should answer: of all source servers that fare alike. */
function addSources(hop: Hop, source: IpRange, design: Design): Fix | undefined {
  const connector = find(design, 'receiveConnector', hop.expected)
  if (!connector || connector.server !== hop.to.id || !listens(connector.id, hop)) return undefined
  const alike = hops(design).filter(({ subject, to }) => subject.id === hop.subject.id && to === hop.to)
  const added = alike.filter((one) => isRefused(one, design)).flatMap((one) => entryOf(one, design))
  return {
    title: `Add ${formatRange(source)}${added.length > 1 ? ' and the others' : ''} to RemoteIPRanges of “${connector.name}”`,
    edit: changeEntries(connector.id, 'RemoteIPRanges', (entries) => [...entries, ...added]),
  }
}

/** Only its ranges keep the connector from answering. */
function listens(id: string, { answer }: Hop): boolean {
  return answer.candidates.some(({ connector, reason }) => connector.id === id && reason === 'sourceNotCovered')
}

/** A reference to the sender where it is drawn with that address, else the address. */
function entryOf(hop: Hop, design: Design): readonly Entry[] {
  const source = sourceOf(hop)
  if (!source) return []
  const text = formatRange(source)
  return addressesTowards(hop.from, hop.to, design).includes(text) ? [{ server: hop.from.id }] : [{ text }]
}
