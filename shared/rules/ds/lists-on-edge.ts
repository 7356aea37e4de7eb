import { canonicalDomain } from '../../exchange/domains'
import type { Connector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import type { Partner } from '../../model/ends'
import { lines, type Line } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { domainsIn } from '../domain-secure-lists'
import { organizationRule, type OrganizationContext, type Violation } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const listsOnEdge = organizationRule({
  id: 'DS-006',
  severity: 'warning',
  title: 'An Edge server without subscription gets no domain-secure lists',
  why: 'EdgeSync copies the domain-secure lists of the organization to subscribed Edge servers. An Edge server without subscription has lists of its own, which somebody must keep equal by hand.',
  remedy: 'Subscribe the Edge server, or keep its lists with Set-TransportConfig in its own shell.',
  references: ['Edge subscriptions', 'Set-TransportConfig'],
  messages: {
    connector: ({ name, server }: { name: Named; server: Named }) =>
      `${quotedName(name)} uses domain security on ${plainName(server)}, which is not subscribed: keep the domain-secure lists there by hand, or subscribe it.`,
    route: ({ partner, server }: { partner: Named; server: Named }) =>
      `${plainName(partner)} is in a domain-secure list, and its mail goes through ${plainName(server)}, which is not subscribed: keep the lists there by hand, or subscribe it.`,
  },
  *check(context) {
    const spokenOf = new Set<string>()
    for (const violation of onConnectors(context)) {
      spokenOf.add(violation.subject)
      yield violation
    }
    yield* throughEdge(context, spokenOf)
  },
})

function* onConnectors({
  design,
  indexes,
  touched,
}: OrganizationContext): Generator<Violation<'connector', { name: Named; server: Named }>> {
  for (const server of indexes.byKind.server) {
    if (!isLonelyEdge(server)) continue
    const own: readonly Connector[] = [
      ...(indexes.sendConnectorsAt.get(server.id) ?? []),
      ...(indexes.receiveConnectorsOf.get(server.id) ?? []),
    ]
    for (const connector of own) {
      if (!isSecure(connector, design) || !touched(connector, 'DomainSecureEnabled')) continue
      yield {
        message: 'connector',
        data: { name: named(connector), server: named(server) },
        subject: connector.id,
        parameter: 'DomainSecureEnabled',
        about: [server.id],
      }
    }
  }
}

/** A line between a partner of the lists and such an Edge server. */
function* throughEdge(
  { design, indexes }: OrganizationContext,
  spokenOf: ReadonlySet<string>,
): Generator<Violation<'route', { partner: Named; server: Named }>> {
  if (indexes.byKind.partner.length === 0) return
  for (const line of lines(design)) {
    const server = [line.from, line.to].map((id) => find(design, 'server', id)).find((one) => one && isLonelyEdge(one))
    const partner = [line.from, line.to].map((id) => find(design, 'partner', id)).find((one) => one)
    if (!server || !partner || spokenOf.has(line.subject) || !isListed(partner, line, design)) continue
    yield {
      message: 'route',
      data: { partner: named(partner), server: named(server) },
      subject: line.subject,
      about: [server.id, partner.id],
    }
  }
}

function isListed({ domains }: Partner, { kind }: Line, design: Design): boolean {
  const listed = domainsIn(kind === 'inbound' ? 'TLSReceiveDomainSecureList' : 'TLSSendDomainSecureList', design)
  return domains.some((domain) => listed.has(canonicalDomain(domain)))
}

function isLonelyEdge({ role, subscribedSiteId }: Server): boolean {
  return role === 'edge' && subscribedSiteId === undefined
}

/** Domain security is stated, and nothing on the connector stands against it (RC-AUTH-011, DS-001, DS-004). */
function isSecure(connector: Connector, design: Design): boolean {
  if (connector.kind === 'sendConnector') {
    const { DomainSecureEnabled, DNSRoutingEnabled, IgnoreSTARTTLS } = settings(connector, design)
    if (DNSRoutingEnabled.value === false || IgnoreSTARTTLS.value === true) return false
    return DomainSecureEnabled.value === true
  }
  const { DomainSecureEnabled, AuthMechanism } = settings(connector, design)
  const mechanisms = AuthMechanism.value ?? ['Tls']
  if (mechanisms.includes('ExternalAuthoritative') || !mechanisms.includes('Tls')) return false
  return DomainSecureEnabled.value === true
}
