import { bindingCovers, formatBinding } from '../../exchange/bindings'
import { changeItem, setParameter } from '../../edits/change'
import { setItems } from '../../edits/edit'
import { defaultReceiveConnectors } from '../../exchange/default-connectors'
import type { Entered } from '../../exchange/parameters'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import { listenersOf } from '../../routing/listeners'
import type { Reason } from '../../routing/receive'
import type { Hop } from '../../routing/session'
import { sameSender } from '../explains'
import { setupConnectorOn } from '../facts/hand-overs'
import { organizationRule, type Fix } from '../rule'
import { named, entered, type EnteredText, type Named, type Sender, type ListensAt } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'
import { senderName, likeOthers, listenerName } from '../words/senders'
import { bySender, receiverIds, senderIn } from './pairs'

type Unheard = {
  readonly sender: Sender
  /** How many others connect to the same in vain. */
  readonly others: number
  readonly server: Named
  readonly listener: ListensAt
}
type Disabled = Unheard & { readonly connector: Named }
type Gone = Unheard & { readonly setups: EnteredText }

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
    nobody: ({ sender, others, server, listener }: Unheard) =>
      `${senderName(sender)}${likeOthers(others)} connects to ${plainName(server)} on ${listenerName(listener)}, where no enabled Receive connector listens: correct where it connects to, or bind a Receive connector there.`,
    gone: ({ sender, others, server, listener, setups }: Gone) =>
      `${senderName(sender)}${likeOthers(others)} connects to ${plainName(server)} on ${listenerName(listener)}, where no enabled Receive connector listens, since setup’s “${setups}” is gone: make it anew with the bindings, ranges, authentication and permission groups that setup gives it, or correct where it connects to.`,
    disabled: ({ sender, others, server, listener, connector }: Disabled) =>
      `${senderName(sender)}${likeOthers(others)} connects to ${plainName(server)} on ${listenerName(listener)}, where ${quotedName(connector)} is disabled: enable it, or bind another Receive connector there.`,
  },
  *check({ design }) {
    for (const { hop, cause, hops, senders } of byCause(design)) {
      const others = senders.length - 1
      const data = { sender: senderIn(hop), others, server: named(hop.to), listener: listenerOf(hop) }
      const base = {
        subject: hop.subject.id,
        ...(hop.subject.kind === 'sendConnector' && { parameter: 'SmartHosts' }),
        about: [...senders.slice(1), ...receiverIds(hops)],
      }
      if (cause?.is === 'disabled') {
        const about = [...base.about, cause.connector.id]
        yield { ...base, message: 'disabled', data: { ...data, connector: named(cause.connector) }, about }
      } else if (cause?.is === 'gone') {
        const fix = usualPort(hop, design) ?? backAgain(cause.name, hop, design)
        yield { ...base, message: 'gone', data: { ...data, setups: entered(cause.name) }, fix }
      } else yield { ...base, message: 'nobody', data, fix: usualPort(hop, design) }
    }
  },
})

/** What at the server keeps everybody out who connects there: a connector that is off, or setup’s that is no longer there. */
type Cause =
  | { readonly is: 'disabled'; readonly key: string; readonly connector: ReceiveConnector }
  | { readonly is: 'gone'; readonly key: string; readonly name: string }

interface Unanswered {
  readonly hop: Hop
  readonly cause: Cause | undefined
  readonly hops: readonly Hop[]
  readonly senders: readonly string[]
}

/** One for each sender, and one for all senders that the same keeps out. */
function byCause(design: Design): readonly Unanswered[] {
  const found: { hop: Hop; cause: Cause | undefined; hops: Hop[]; senders: string[] }[] = []
  const byKey = new Map<string, (typeof found)[number]>()
  for (const alike of bySender(design, (hop) => isNotHeard(hop, design))) {
    const [hop] = alike
    const cause = causeOf(hop, design)
    const isOne = alike.every((other) => causeOf(other, design)?.key === cause?.key)
    const known = cause && isOne ? byKey.get(cause.key) : undefined
    if (known) {
      known.hops.push(...alike)
      known.senders.push(hop.subject.id)
      continue
    }
    const one = { hop, cause, hops: [...alike], senders: [hop.subject.id] }
    found.push(one)
    if (cause) byKey.set(cause.key, one)
  }
  return found
}

function causeOf(hop: Hop, design: Design): Cause | undefined {
  const off = disabledThere(hop, design)
  if (off) return { is: 'disabled', key: off.id, connector: off }
  const name = setupsGone(hop, design)
  return name === undefined ? undefined : { is: 'gone', key: `${hop.to.id}|${name}`, name }
}

/**
 * What setup called its connector for that port, where it is no longer there. A server without any other of setup’s is drawn in part
 * only, such as one of which a single connector was read.
 */
function setupsGone({ line: { port }, to }: Hop, design: Design): string | undefined {
  const all = defaultReceiveConnectors(to)
  const meant = all.find(({ parameters }) => portsIn(parameters.Bindings).includes(port))
  if (!meant || setupConnectorOn(to, port, design)) return undefined
  const isKnown = all.some(({ parameters }) =>
    portsIn(parameters.Bindings).some((other) => setupConnectorOn(to, other, design) !== undefined),
  )
  return isKnown ? meant.name : undefined
}

function portsIn(bindings: Entered | undefined): readonly number[] {
  return Array.isArray(bindings) ? bindings.map((text: string) => Number(text.slice(text.lastIndexOf(':') + 1))) : []
}

/** As it exists, where it was taken out of the drawing only. */
function backAgain(name: string, { to }: Hop, { baseline, items }: Design): Fix | undefined {
  const there = Object.values(baseline).find(
    (item) => item.kind === 'receiveConnector' && item.server === to.id && item.name === name && !items[item.id],
  )
  return (
    there && {
      title: titled('takeChangeBack'),
      edit: (design) => setItems(design, { [there.id]: there }),
      isTried: true,
    }
  )
}

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
