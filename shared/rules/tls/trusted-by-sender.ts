import { canonicalDomain, parseHostName } from '../../exchange/domains'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { announcedName, covers } from '../facts/certificates'
import { organizationRule } from '../rule'
import type { RuleId } from '../rule-ids'
import { named, entered, type EnteredText, type Named } from '../data'
import { andMore } from '../words/lists'
import { quotedName, nameWithin, namesAndMore } from '../words/names'
import { bySenderAndServer, checkedHops, senders, type CheckedHop } from './basic-over-tls-hops'

export const trustedBySender = organizationRule({
  id: 'TLS-009',
  severity: 'error',
  title: 'A sender that signs in over TLS trusts the certificate and finds the name of the smart host in it',
  why: 'With BasicAuthRequireTLS the sender checks the certificate of the receiving server before it gives its password: it must trust the certificate, which must carry the name under which the connector knows its smart host. A self-signed certificate is trusted only where it was imported, and that in each direction on its own.',
  remedy:
    'Import the certificate on the sending servers and state that in the drawing, or use a public certificate; get a certificate with the name of the smart host, or use a name that it carries.',
  references: [
    'Internet mail flow through an Edge server without EdgeSync',
    'Edge Transport without EdgeSync',
    'Send connectors',
  ],
  hides: ['TLS-007', 'TLS-008'],
  messages: {
    untrusted: ({ from, to }: { from: readonly Named[]; to: Named }) =>
      `The self-signed certificate of ${nameWithin(to)} is not trusted on ${namesAndMore(from)}, so there is no signing in: import it on ${namesAndMore(from)}, or use a public certificate on ${nameWithin(to)}.`,
    name: ({
      connector,
      to,
      host,
      names,
    }: {
      connector: Named
      to: Named
      host: EnteredText
      names: readonly EnteredText[]
    }) =>
      `${quotedName(connector)} signs in at ${nameWithin(to)} under the name ${host}, which the certificate there does not carry (it carries ${andMore(names)}), so there is no signing in: get a certificate with that name, or use a name that it carries as smart host.`,
  },
  *check({ design }) {
    for (const alike of bySenderAndServer(checkedHops(design))) {
      const base = { subject: alike[0].hop.line.subject, about: aboutOf(alike) }
      const untrusted = alike.filter(isUntrusted)
      const missing = missingName(alike[0], design)
      if (untrusted.length > 0) {
        yield {
          ...base,
          message: 'untrusted',
          data: { from: senders(untrusted), to: named(alike[0].hop.to) },
          parameter: 'SmartHostAuthMechanism',
          hides: ['TLS-008'],
        }
      } else if (missing) {
        yield { ...base, ...missing, message: 'name', parameter: 'SmartHosts' }
      }
    }
  },
})

function aboutOf(alike: readonly CheckedHop[]): readonly string[] {
  return alike.flatMap(({ hop: { from, to }, connector }) => [from.id, to.id, ...(connector ? [connector.id] : [])])
}

function isUntrusted({ hop, certificates, selfSigned }: CheckedHop): boolean {
  return selfSigned === true && !certificates.some(({ trustedBy }) => trustedBy.includes(hop.from.id))
}

/** That the certificate lacks the announced name follows, where that is the name of the smart host. */
const ofName: readonly RuleId[] = ['TLS-007']

/** The name of the smart host that no certificate carries, where the names in the certificates are stated. */
function missingName({ hop: { line, to }, connector: answering, certificates }: CheckedHop, design: Design) {
  const connector = find(design, 'sendConnector', line.subject)
  if (!connector || certificates.length === 0 || certificates.some(({ names }) => names.length === 0)) return undefined
  const names = certificates.flatMap((one) => one.names)
  const host = (settings(connector, design).SmartHosts.value ?? [])
    .filter(({ node }) => node?.id === to.id)
    .map((one) => canonicalDomain(one.host))
    .find((name) => isName(name) && !names.some((known) => covers(known, name)))
  if (host === undefined) return undefined
  const isAnnounced = answering !== undefined && announcedName(settings(answering, design), to) === host
  return {
    data: { connector: named(connector), to: named(to), host: entered(host), names: [...new Set(names)].map(entered) },
    hides: isAnnounced ? ofName : [],
  }
}

/** Of an address SC-AUTH-006 speaks. */
function isName(host: string): boolean {
  const read = parseHostName(host)
  return read.ok && read.value.kind === 'name'
}
