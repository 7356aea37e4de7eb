import type { AuthMechanism } from '../../exchange/auth-mechanisms'
import { setParameter } from '../../edits/change'
import { sequence } from '../../edits/edit'
import type { SendConnector } from '../../model/connectors'
import { isNode, type Design } from '../../model/design'
import type { InboundRoute } from '../../model/inbound-route'
import { settings } from '../../model/settings'
import { hasRight } from '../../routing/principal'
import { senderOf } from '../../routing/sender'
import { hops, type Hop } from '../../routing/session'
import { sameSender } from '../explains'
import { organizationRule, type Fix, type OrganizationContext } from '../rule'
import { hasSmartHosts } from '../facts/send-connector'
import { receiver, sendingObject, sendingEnd, type Receiver, type Sender } from '../data'
import { titled } from '../words/fix-titles'
import { ands } from '../words/lists'
import { called } from '../words/names'
import { senderName } from '../words/senders'
import { answeringIds, bySender, isMisbound, senderIn } from './pairs'

type NotOffered = {
  sender: Sender
  name: Receiver
  mechanisms: readonly AuthMechanism[]
}

export const authenticationOffered = organizationRule({
  id: 'PATH-005',
  severity: 'error',
  title: 'The answering connector offers the authentication that the sender uses',
  why: 'A sender can sign in only by a mechanism that the Receive connector offers in AuthMechanism. Otherwise the session ends before any mail is handed over, and mail waits in the queue of the sender.',
  remedy: 'Add the mechanism to AuthMechanism of the Receive connector, or choose another one on the sending side.',
  references: ['New-ReceiveConnector', 'Send connectors', 'Derived from documented facts'],
  hides: ['RC-AUTH-015', 'TLS-010', 'TLS-011', 'PATH-007', 'PATH-008'],
  explains: sameSender,
  messages: {
    notOffered: ({ sender, name, mechanisms }: NotOffered) =>
      `${senderName(sender)} needs ${ands(mechanisms)}, which ${called(name)} does not offer: add it to AuthMechanism, or let the sender use another mechanism.`,
    neverOverTls: ({ sender }: { sender: Sender }) =>
      `${senderName(sender)} signs in only over TLS, and never starts TLS, so it can never sign in: let it use TLS.`,
    onlyAfterTls: ({ sender, name }: { sender: Sender; name: Receiver }) =>
      `${senderName(sender)} never starts TLS, and ${called(name)} offers Basic authentication only after STARTTLS: let the sender use TLS.`,
  },
  *check(context) {
    const { design } = context
    const barred = new Set<string>()
    for (const subject of neverOverTls(context)) {
      const own = hops(design).filter((hop) => hop.subject.id === subject.id)
      const isConnector = subject.kind === 'sendConnector'
      const isOnlyFault = own.every(({ met }) => met?.unmet === undefined)
      barred.add(subject.id)
      yield {
        message: 'neverOverTls',
        data: { sender: isConnector ? sendingObject(subject) : otherEnd(subject, design) },
        subject: subject.id,
        ...(isConnector && { parameter: 'IgnoreSTARTTLS' }),
        about: answeringIds(own),
        fix: isConnector && isOnlyFault ? useTls(subject) : undefined,
      }
    }
    const isUnmet = (hop: Hop) => hop.met?.unmet !== undefined && !barred.has(hop.subject.id)
    for (const alike of bySender(design, (hop) => isUnmet(hop) && !isMisbound(hop, design))) {
      const [hop] = alike
      const { met, subject, to } = hop
      if (!met?.unmet) continue
      const { unmet, connector } = met
      const base = {
        subject: subject.id,
        ...(subject.kind === 'sendConnector' && { parameter: 'SmartHostAuthMechanism' }),
        about: answeringIds(alike),
        each: answeringIds(alike),
        fix: fixOfAll(alike, design),
      }
      const data = { sender: senderIn(hop), name: receiver(connector, to) }
      if (unmet.kind === 'onlyAfterTls') yield { ...base, message: unmet.kind, data }
      else yield { ...base, message: unmet.kind, data: { ...data, mechanisms: unmet.mechanisms } }
    }
  },
})

/**
 * Senders whose Basic authentication waits for TLS, which they never start: whoever answers, a gateway too, they cannot sign
 * in. That RequireTLS and IgnoreSTARTTLS contradict each other says TLS-001.
 */
function neverOverTls({ design, indexes: { byKind } }: OrganizationContext): readonly (SendConnector | InboundRoute)[] {
  return [...byKind.sendConnector, ...byKind.inboundRoute].filter((subject) => {
    if (subject.kind === 'sendConnector') {
      const read = settings(subject, design)
      if (read.Enabled.value === false || read.RequireTLS.value === true || !hasSmartHosts(read)) return false
    }
    const { uses, avoidsTls } = senderOf(subject, design)
    return uses === 'basicOverTls' && avoidsTls
  })
}

function otherEnd(route: InboundRoute, design: Design): Sender {
  const end = design.items[route.from]
  return isNode(end) ? sendingEnd(end) : sendingObject(route)
}

function useTls({ id }: SendConnector): Fix {
  return { title: titled('letSenderUseTls'), edit: setParameter(id, 'IgnoreSTARTTLS', undefined) }
}

/** The same answer for every connector that lacks it. */
function fixOfAll(alike: readonly Hop[], design: Design): Fix | undefined {
  const each = new Map(alike.map((hop) => [hop.met?.connector.id, fixOf(hop, design)]))
  const fixes = [...each.values()].flatMap((fix) => fix ?? [])
  const [first] = fixes
  return first && fixes.length === each.size
    ? { title: first.title, edit: sequence(...fixes.map(({ edit }) => edit)), isTried: true }
    : undefined
}

/** Only where the session would then be allowed to send: else the next finding waits behind this one. */
function fixOf({ met, subject, sender }: Hop, design: Design): Fix | undefined {
  if (!met?.unmet || hasRight(met.session, 'ms-Exch-SMTP-Submit') !== true) return undefined
  if (met.unmet.kind === 'onlyAfterTls') return subject.kind === 'sendConnector' ? useTls(subject) : undefined
  const { mechanisms } = met.unmet
  if (mechanisms.includes('ExternalAuthoritative') || mechanisms.includes('ExchangeServer')) return undefined
  const offered = (settings(met.connector, design).AuthMechanism.value ?? []) as readonly AuthMechanism[]
  if (offered.includes('ExternalAuthoritative')) return undefined
  const added = mechanisms.includes('BasicAuth') && !sender.avoidsTls ? safeBasic : mechanisms
  const next = [...new Set([...offered.filter((mechanism) => mechanism !== 'None'), ...added])]
  const title = titled('offer', { mechanisms: next.filter((mechanism) => !offered.includes(mechanism)) })
  return { title, edit: setParameter(met.connector.id, 'AuthMechanism', next) }
}

const safeBasic: readonly AuthMechanism[] = ['Tls', 'BasicAuth', 'BasicAuthRequireTLS']
