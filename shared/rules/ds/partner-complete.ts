import { setParameter } from '../../edits/change'
import { sequence, type Edit } from '../../edits/edit'
import { canonicalDomain } from '../../exchange/domains'
import { isSmtp } from '../../exchange/address-spaces'
import { organizationHome, type Connector, type ReceiveConnector, type SendConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { addToList, domainsIn, type DomainSecureList } from '../facts/domain-secure-lists'
import { answeredLines } from '../facts/answered-lines'
import { sameSender } from '../explains'
import { organizationRule, type OrganizationContext, type Violation } from '../rule'
import { isRoutedByDns } from '../facts/send-connector'
import { named, entered, exchangeName, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const partnerComplete = organizationRule({
  id: 'DS-003',
  severity: 'warning',
  title: 'A Partner connector has all that mutual TLS needs',
  why: 'The usage type Partner alone does not make mutual TLS. It needs DomainSecureEnabled on the connector, and the partner’s domains in TLSSendDomainSecureList or TLSReceiveDomainSecureList. That a Partner connector takes no mail without them is unverified.',
  remedy: 'Set DomainSecureEnabled to $true and add the partner’s domains to the list.',
  references: ['New-SendConnector', 'New-ReceiveConnector', 'Set-TransportConfig'],
  unverified: true,
  hides: ['PATH-008'],
  explains: sameSender,
  messages: {
    off: ({ name, list }: { name: Named; list: DomainSecureList }) =>
      `${quotedName(name)} is a Partner connector without domain security, so mutual TLS is not complete (its effect is unverified): set DomainSecureEnabled to $true and keep the partner’s domains in ${list}.`,
    list: ({ name, list, domain }: { name: Named; list: DomainSecureList; domain: EnteredText }) =>
      `${quotedName(name)} is a Partner connector, but ${domain} is missing from ${list}, so mutual TLS is not complete (its effect is unverified): add it.`,
    noList: ({ name, list }: { name: Named; list: DomainSecureList }) =>
      `${quotedName(name)} is a Partner connector, but ${list} is empty, so mutual TLS is not complete (its effect is unverified): add the partner’s domains.`,
  },
  /** A Partner connector with smart hosts is SC-RT-004: mutual TLS works by DNS only. */
  *check(context) {
    const { design, indexes, isUntouched } = context
    for (const connector of indexes.byKind.sendConnector) {
      if (connector.usage !== 'Partner' || isUntouched(connector)) continue
      if (!isRoutedByDns(settings(connector, design))) continue
      yield* whatIsMissing(sendingSide(connector, design), design)
    }
    yield* receivingSides(context)
  },
})

interface Side {
  readonly connector: Connector
  readonly list: DomainSecureList
  /** The partner's domains, as far as the drawing knows them. */
  readonly domains: readonly string[]
  readonly enabled: boolean
  /** Nothing else stands against domain security on this connector. */
  readonly ready: boolean
  readonly about: readonly string[]
}

type Found =
  | Violation<'off' | 'noList', { name: Named; list: DomainSecureList }>
  | Violation<'list', { name: Named; list: DomainSecureList; domain: EnteredText }>

function* whatIsMissing(side: Side, design: Design): Generator<Found> {
  const { connector, list, domains, enabled, ready, about } = side
  const known = domainsIn(list, design)
  const missing = domains.filter((domain) => !known.has(canonicalDomain(domain)))
  const isListed = missing.length === 0 && known.size > 0
  const complete: Edit = sequence(
    setParameter(connector.id, 'DomainSecureEnabled', true),
    missing.length > 0 ? addToList(list, missing) : (unchanged) => unchanged,
  )
  const base = { subject: connector.id, about: [...about, organizationHome] }
  const data = { name: named(connector), list }
  if (!enabled) {
    const fix = { title: titled('secureDomains'), edit: complete }
    const canFix = ready && (isListed || missing.length > 0)
    yield { ...base, message: 'off', data, parameter: 'DomainSecureEnabled', ...(canFix && { fix }) }
  } else if (missing[0] !== undefined) {
    const fix = { title: titled('addDomains', { list: exchangeName(list) }), edit: addToList(list, missing) }
    yield {
      ...base,
      message: 'list',
      data: { ...data, domain: entered(missing[0]) },
      parameter: 'DomainSecureEnabled',
      fix,
    }
  } else if (!isListed) yield { ...base, message: 'noList', data, parameter: 'DomainSecureEnabled' }
}

function sendingSide(connector: SendConnector, design: Design): Side {
  const read = settings(connector, design)
  const spaces = (read.AddressSpaces.value ?? []).filter(isSmtp)
  const plain = read.IgnoreSTARTTLS.value === true || read.FrontendProxyEnabled.value === true
  return {
    connector,
    list: 'TLSSendDomainSecureList',
    domains: spaces.map(({ address }) => address).filter((address) => !address.includes('*') && address !== '--'),
    enabled: read.DomainSecureEnabled.value === true,
    ready: !plain && !onLonelyEdge(connector.home, design) && !spaces.some(({ address }) => address.includes('*')),
    about: [],
  }
}

function* receivingSides({ design, indexes, isUntouched }: OrganizationContext) {
  const partners = indexes.byKind.receiveConnector.filter(
    (connector) => isForPartners(connector, design) && !isUntouched(connector) && hasPartners(connector, design),
  )
  if (partners.length === 0) return
  const domains = new Map<string, { domains: string[]; about: string[] }>()
  for (const { line, from, answering } of answeredLines(design)) {
    if (from.kind !== 'partner') continue
    for (const { id } of answering) {
      const own = domains.get(id) ?? { domains: [], about: [] }
      domains.set(id, {
        domains: [...own.domains, ...from.domains],
        about: [...own.about, ...provenBy(line.subject, design), from.id],
      })
    }
  }
  for (const connector of partners) {
    const own = domains.get(connector.id) ?? { domains: [], about: [] }
    yield* whatIsMissing(receivingSide(connector, own.domains, own.about, design), design)
  }
}

/** Of a route without mutual TLS, what is missing for it explains nothing. */
function provenBy(route: string, design: Design): readonly string[] {
  return find(design, 'inboundRoute', route)?.authentication === 'mutualTls' ? [route] : []
}

function hasPartners(connector: ReceiveConnector, design: Design): boolean {
  return settings(connector, design).PermissionGroups.value?.includes('Partners') === true
}

function receivingSide(
  connector: ReceiveConnector,
  domains: readonly string[],
  about: readonly string[],
  design: Design,
): Side {
  const { DomainSecureEnabled, AuthMechanism } = settings(connector, design)
  const mechanisms = AuthMechanism.value ?? []
  return {
    connector,
    list: 'TLSReceiveDomainSecureList',
    domains: [...new Set(domains)],
    enabled: DomainSecureEnabled.value === true,
    ready:
      mechanisms.includes('Tls') &&
      !mechanisms.includes('ExternalAuthoritative') &&
      !onLonelyEdge(connector.server, design),
    about,
  }
}

/** Without EdgeSync an Edge server does not get the lists (DS-006). */
function onLonelyEdge(id: string, design: Design): boolean {
  const server: Server | undefined = find(design, 'server', id)
  return server?.role === 'edge' && server.subscribedSiteId === undefined
}

/** Exchange does not store the usage type: of a connector that is there, Partners as its only group tells it. */
function isForPartners(connector: ReceiveConnector, design: Design): boolean {
  if (connector.usage !== undefined || connector.origin !== 'imported') return connector.usage === 'Partner'
  const groups = settings(connector, design).PermissionGroups.value ?? []
  return groups.length === 1 && groups[0] === 'Partners'
}
