import { groupBy } from '../../group-by'
import type { Certificate } from '../../model/organization-items'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { certificatesOn, isSelfSigned, presented } from '../facts/certificates'
import { answeredLines, type AnsweredLine } from '../facts/answered-lines'
import { named, distinctNames, type Named } from '../data'

/** A hop whose sender checks the certificate of the server before it signs in. */
export interface CheckedHop {
  readonly hop: AnsweredLine
  readonly connector: ReceiveConnector | undefined
  /** What the server may present, as far as it is stated. */
  readonly certificates: readonly Certificate[]
  readonly selfSigned: boolean | undefined
}

/**
 * The hops with Basic authentication over TLS. Servers of the organization trust each other’s certificates from setup on, and
 * so do a subscribed Edge server and the organization (connectors.md k).
 */
export function* checkedHops(design: Design): Generator<CheckedHop> {
  for (const hop of answeredLines(design)) {
    if (!checksCertificate(hop, design) || isInside(hop)) continue
    const [connector] = hop.answering
    const certificates = connector ? presented(connector, hop.to, design) : certificatesOn(hop.to, design)
    yield { hop, connector, certificates, selfSigned: isSelfSigned(certificates, hop.to) }
  }
}

/** Checked hops of one sending object to one server: one certificate is one finding, however many servers check it. */
export function bySenderAndServer(all: Iterable<CheckedHop>): readonly (readonly [CheckedHop, ...CheckedHop[]])[] {
  return [...groupBy(all, ({ hop }) => `${hop.line.subject}|${hop.to.id}`).values()]
}

/** Those who check. */
export function senders(alike: readonly CheckedHop[]): readonly Named[] {
  return distinctNames(alike.map(({ hop }) => named(hop.from)))
}

function checksCertificate({ line }: AnsweredLine, design: Design): boolean {
  const connector = find(design, 'sendConnector', line.subject)
  if (connector) {
    const mechanism = settings(connector, design).SmartHostAuthMechanism.value
    return mechanism === 'BasicAuthRequireTLS' && line.smartHost !== undefined
  }
  return find(design, 'inboundRoute', line.subject)?.authentication === 'basicOverTls'
}

function isInside({ from, to }: AnsweredLine): boolean {
  if (from.kind !== 'server') return false
  const edge = from.role === 'edge' ? from : to.role === 'edge' ? to : undefined
  return edge === undefined || edge.subscribedSiteId !== undefined
}
