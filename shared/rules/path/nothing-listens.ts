import { bindingCovers, formatBinding } from '../../exchange/bindings'
import { changeItem, setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import { listenersOf } from '../../routing/listeners'
import type { Reason } from '../../routing/receive'
import type { Hop } from '../../routing/session'
import { sameSender } from '../explains'
import { organizationRule, type Fix } from '../rule'
import { named, entered, type Named, type Sender, type ListensAt } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'
import { senderName, listenerName } from '../words/senders'
import { bySender, receiverIds, senderIn } from './pairs'

type Disabled = {
  readonly sender: Sender
  readonly server: Named
  readonly listener: ListensAt
  readonly connector: Named
}

export const nothingListens = organizationRule({
  id: 'PATH-004',
  severity: 'error',
  title: 'A Receive connector listens where mail is sent to',
  why: 'The sender connects to an address and port of the server on which no enabled Receive connector listens. The connection fails and mail waits in the queue.',
  remedy: 'Correct Port on the sending side, or give a Receive connector a binding for that address and port.',
  references: ['Derived from documented facts'],
  hides: ['RC-RANGE-005', 'PATH-005', 'PATH-006', 'PATH-008'],
  explains: sameSender,
  messages: {
    nobody: ({ sender, server, listener }: { sender: Sender; server: Named; listener: ListensAt }) =>
      `${senderName(sender)} connects to ${plainName(server)} on ${listenerName(listener)}, where no enabled Receive connector listens: correct where it connects to, or bind a Receive connector there.`,
    disabled: ({ sender, server, listener, connector }: Disabled) =>
      `${senderName(sender)} connects to ${plainName(server)} on ${listenerName(listener)}, where ${quotedName(connector)} is disabled: enable it, or bind another Receive connector there.`,
  },
  *check({ design }) {
    for (const alike of bySender(design, (hop) => isNotHeard(hop, design))) {
      const [hop] = alike
      const data = { sender: senderIn(hop), server: named(hop.to), listener: listenerOf(hop) }
      const base = {
        subject: hop.subject.id,
        ...(hop.subject.kind === 'sendConnector' && { parameter: 'SmartHosts' }),
        about: receiverIds(alike),
      }
      const off = disabledThere(hop, design)
      if (!off) yield { ...base, message: 'nobody', data, fix: usualPort(hop, design) }
      else {
        const about = [...base.about, off.id]
        yield { ...base, message: 'disabled', data: { ...data, connector: named(off) }, about }
      }
    }
  },
})

function listenerOf({ answer, line: { port } }: Hop): ListensAt {
  const address = answer.pairs.find((pair) => pair.address)?.address
  return { binding: address && entered(formatBinding({ address, port })), port }
}

const notHeard: ReadonlySet<Reason> = new Set(['noListener', 'otherPort', 'otherAddress', 'disabled'])

function isNotHeard({ answer, to }: Hop, design: Design): boolean {
  // Ends that never meet are PATH-029.
  if (
    answer.outcome !== 'nobody' ||
    answer.pairs.length === 0 ||
    !answer.candidates.every(({ reason }) => notHeard.has(reason))
  )
    return false
  return !listenersOf(design, to.id).some(({ waitsForBinding }) => waitsForBinding)
}

/** The first disabled connector that would listen there: then the port is right, and the connector is off. */
function disabledThere({ answer, line: { port } }: Hop, design: Design): ReceiveConnector | undefined {
  const address = answer.pairs.find((pair) => pair.address)?.address
  return answer.candidates.find(
    ({ connector, reason }) =>
      reason === 'disabled' &&
      (settings(connector, design).Bindings.value ?? []).some(
        ({ binding }) => binding.port === port && (!address || bindingCovers(binding, { ...binding, address })),
      ),
  )?.connector
}

const smtp = 25

/** Port 25, where another port was chosen though the server listens on that one. */
function usualPort({ subject, line, to }: Hop, design: Design): Fix | undefined {
  const listens = listenersOf(design, to.id).some(
    ({ enabled, bindings }) => enabled && bindings.some(({ port }) => port === smtp),
  )
  if (line.port === smtp || !listens) return undefined
  if (subject.kind === 'inboundRoute')
    return { title: titled('usePort', { port: smtp }), edit: changeItem<'inboundRoute'>(subject.id, { port: smtp }) }
  return subject.kind === 'sendConnector'
    ? { title: titled('usePort', { port: smtp }), edit: setParameter(subject.id, 'Port', undefined) }
    : undefined
}
