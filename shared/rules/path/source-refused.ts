import { formatRange, type IpRange } from '../../exchange/ranges'
import { changeEntries } from '../../edits/entries'
import { find, type Design } from '../../model/design'
import { addressesTowards } from '../../model/node-address'
import { listenersOf } from '../../routing/listeners'
import type { Hop } from '../../routing/session'
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
        fix: source && addSource(hop, source, design),
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

/** Where it is known which connector should answer. */
function addSource({ expected, from, to }: Hop, source: IpRange, design: Design): Fix | undefined {
  const connector = find(design, 'receiveConnector', expected)
  if (!connector || connector.server !== to.id) return undefined
  const text = formatRange(source)
  const drawn = addressesTowards(from, to, design).includes(text)
  return {
    title: `Add ${text} to RemoteIPRanges of “${connector.name}”`,
    edit: changeEntries(connector.id, 'RemoteIPRanges', (entries) => [
      ...entries,
      drawn ? { server: from.id } : { text },
    ]),
  }
}
