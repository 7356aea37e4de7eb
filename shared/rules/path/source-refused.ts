import { formatRange, type IpRange } from '../../exchange/ranges'
import { sequence, type Edit } from '../../edits/edit'
import { changeEntries } from '../../edits/entries'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { addressesTowards } from '../../model/node-address'
import type { Entry } from '../../model/parameter-value'
import { listenersOf } from '../../routing/listeners'
import type { Hop } from '../../routing/session'
import { bringsNoConflict } from '../facts/conflicts'
import { sameSender } from '../explains'
import { organizationRule, type Fix } from '../rule'
import { named, nameIn, entered, type Named, type Sender, type Origin } from '../data'
import { titled } from '../words/fix-titles'
import { plainName } from '../words/names'
import { senderName, originName } from '../words/senders'
import { bySender, receiverIds, senderIn } from './pairs'

export const sourceRefused = organizationRule({
  id: 'PATH-006',
  severity: 'error',
  title: 'Some Receive connector answers the sender’s address',
  why: 'Receive connectors listen on the address and port, and none of them has the address of the sender in RemoteIPRanges. Exchange then refuses the connection.',
  remedy: 'Add the sender’s address to RemoteIPRanges of the Receive connector that should answer.',
  references: ['Receive connectors'],
  hides: ['RC-RANGE-005', 'PATH-005', 'PATH-008'],
  explains: sameSender,
  messages: {
    refused: ({ sender, from, server }: { sender: Sender; from: Origin; server: Named }) =>
      `${senderName(sender)} connects to ${plainName(server)} from ${originName(from)}, which no Receive connector there has in RemoteIPRanges: add the address to the one that should answer.`,
  },
  *check({ design }) {
    for (const alike of bySender(design, (hop) => isRefused(hop, design))) {
      const [hop] = alike
      const source = sourceOf(hop)
      yield {
        message: 'refused',
        data: {
          sender: senderIn(hop),
          from: originOf(source),
          server: named(hop.to),
        },
        subject: hop.subject.id,
        about: receiverIds(alike),
        fix: source && addSources(alike, source, design),
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
  const source = answer.pairs[0]?.source
  return typeof source === 'object' ? source : undefined
}

function originOf(source: IpRange | undefined): Origin {
  return source ? entered(formatRange(source)) : 'anywhere'
}

/** Where it is known which connector should answer each of them. */
function addSources(alike: readonly Hop[], source: IpRange, design: Design): Fix | undefined {
  const edits = alike.flatMap((hop) => addSource(hop, design) ?? [])
  if (edits.length < alike.length) return undefined
  const edit = sequence(...edits)
  if (alike.some(({ expected = '' }) => !bringsNoConflict(expected, edit, design))) return undefined
  const names = new Set(alike.map(({ expected }) => nameIn(find(design, 'receiveConnector', expected) ?? { name: '' })))
  return {
    title: titled('addAddress', { address: entered(formatRange(source)), others: alike.length > 1, names: [...names] }),
    edit,
  }
}

function addSource(hop: Hop, design: Design): Edit | undefined {
  const connector = find(design, 'receiveConnector', hop.expected)
  if (!connector || connector.server !== hop.to.id || !lacksSource(connector, hop)) return undefined
  const added = entryOf(hop, design)
  return changeEntries(connector.id, 'RemoteIPRanges', (entries) => [...entries, ...added])
}

/** A connector may have the address and not answer: bound to an address that its server lacks, it is not met at all. */
function lacksSource({ id }: ReceiveConnector, { answer }: Hop): boolean {
  return answer.candidates.some(({ connector, reason }) => connector.id === id && reason === 'sourceNotCovered')
}

/** A reference to the sender where it is drawn with that address, else the address. */
function entryOf(hop: Hop, design: Design): readonly Entry[] {
  const source = sourceOf(hop)
  if (!source) return []
  const text = formatRange(source)
  return addressesTowards(hop.from, hop.to, design).includes(text) ? [{ server: hop.from.id }] : [{ text }]
}
