import { sequence } from '../../edits/edit'
import { acceptOnEdge } from '../../edits/organization'
import { canonicalDomain } from '../../exchange/domains'
import { domainNameOf } from '../../model/accepted-domains'
import { keptWhile } from '../../kept'
import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { AcceptedDomain } from '../../model/organization-items'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import {
  acceptedDomainFor,
  acceptsSubdomains,
  hasUnreadable,
  isOfAcceptedDomains,
  isReadable,
} from '../../routing/accepted-domain'
import { hasRight, type Identity } from '../../routing/principal'
import { hops, type Hop } from '../../routing/session'
import { organizationRule, type Fix } from '../rule'
import { named, receiver, nameIn, entered, type EnteredText, type Named, type Receiver, type Sender } from '../data'
import { domainsAndMore } from '../words/domains'
import { titled } from '../words/fix-titles'
import { plainName, called } from '../words/names'
import { senderName } from '../words/senders'
import { answeringIds, bySender, isMisbound, senderIn } from './pairs'

type Refused = {
  sender: Sender
  domains: readonly EnteredText[]
  name: Receiver
  server: Named
  actsAs: Identity
}

export const relayRefused = organizationRule({
  id: 'PATH-007',
  severity: 'error',
  title: 'Recipients are in an accepted domain, or the sender may relay',
  why: 'A session without the right ms-Exch-SMTP-Accept-Any-Recipient may send to accepted domains only. Any other recipient is refused with 550 5.7.1 Unable to relay.',
  remedy:
    'Make the domain an accepted domain of the server, or let the sender identify itself as somebody who may relay.',
  references: ['Receive connectors'],
  messages: {
    refused: ({ sender, domains, name, server }: Refused) => {
      const missing = domains.length === 1 ? 'the domain' : 'the domains'
      return `${senderName(sender)} sends mail for ${domainsAndMore(domains)} to ${called(name)}, where it may not relay and ${plainName(server)} does not accept ${missing}, so it is refused with 550 5.7.1: accept ${missing}, or let the sender sign in as somebody who may relay.`
    },
  },
  *check({ design }) {
    for (const alike of bySender(
      design,
      (hop) => mayNotRelay(hop) && !isMisbound(hop, design) && refusedDomains(hop, design).length > 0,
    )) {
      const [hop] = alike
      const { met, to, subject } = hop
      if (!met) continue
      const domains = refusedDomains(hop, design)
      yield {
        message: 'refused',
        data: {
          sender: senderIn(hop),
          domains: domains.map(entered),
          name: receiver(met.connector),
          server: named(to),
          actsAs: met.session.identity,
        },
        subject: subject.id,
        each: answeringIds(alike),
        about: [...answeringIds(alike), ...(acceptsNothing(to, design) ? [to.id] : [])],
        fix: acceptedOnEdges(alike, design),
      }
    }
  },
})

/** Mail for this domain ends at a server that a route leads to, and that refuses it: that is what this rule says of the route. */
export function isRefusedAtRoute(domain: string, design: Design): boolean {
  const sent = domain.trim()
  return hops(design).some(
    (hop) =>
      hop.subject.kind === 'inboundRoute' &&
      mayNotRelay(hop) &&
      sentDomains(hop, design).includes(sent) &&
      !isAccepted(sent, hop.to, design),
  )
}

function mayNotRelay({ met, subject }: Hop): boolean {
  if (!met || subject.kind === 'server') return false
  return hasRight(met.session, 'ms-Exch-SMTP-Accept-Any-Recipient') === false
}

/** The domains of what is sent that the server does not accept; `*`, last, for any. Kept while hop and accepted domains stay. */
const refusedDomains = keptWhile(
  (hop: Hop, design: Design) => [hop, indexes(design).acceptedDomainsAt],
  (hop, design): readonly string[] => {
    const sent = [...new Set(sentDomains(hop, design))]
    const stated = sent.filter((domain) => domain !== '*' && !isAccepted(domain, hop.to, design))
    return sent.includes('*') ? [...stated, '*'] : stated
  },
)

/** `*.domain` only by an accepted domain of that form. Accepted domains that cannot be read are a finding of their own (ORG-001), and may be meant. */
function isAccepted(domain: string, to: Server, design: Design): boolean {
  const known = domain.startsWith('*.')
    ? acceptsSubdomains(design, to, canonicalDomain(bare(domain)))
    : acceptedDomainFor(design, to, canonicalDomain(domain)) !== undefined
  if (known) return true
  const home = to.role === 'edge' && to.subscribedSiteId === undefined ? to.id : organizationHome
  return hasUnreadable(design, home)
}

function sentDomains({ subject, from, to }: Hop, design: Design): readonly string[] {
  if (subject.kind === 'inboundRoute') return routeDomains(subject.recipients, to, design)
  return subject.kind === 'sendConnector' && from.kind === 'server' ? spaceDomains(subject, from, design) : []
}

/** Stated recipients; else the accepted domains of the organization, which an Edge without subscription has to have itself. */
function routeDomains(recipients: readonly string[], to: Server, design: Design): readonly string[] {
  if (recipients.length > 0) return recipients.map((domain) => domain.trim())
  if (to.role !== 'edge' || to.subscribedSiteId !== undefined) return []
  return readable(indexes(design).acceptedDomainsAt.get(organizationHome) ?? [], design)
}

function spaceDomains(connector: SendConnector, source: Server, design: Design): readonly string[] {
  const spaces = settings(connector, design).AddressSpaces.value ?? []
  return spaces.flatMap(({ type, address }) => {
    if (type !== 'SMTP') return []
    if (address !== '--') return [arriving(address, source, design)]
    const own = indexes(design).acceptedDomainsAt.get(source.id) ?? []
    return readable(
      own.filter((domain) => isOfAcceptedDomains(domain, design)),
      design,
    )
  })
}

/** Of the subdomains of an address space, an Edge server sends on only those that it accepts. */
function arriving(address: string, source: Server, design: Design): string {
  if (!address.startsWith('*.') || source.role !== 'edge') return address
  return acceptsSubdomains(design, source, bare(address)) ? address : bare(address)
}

function readable(domains: readonly AcceptedDomain[], design: Design): readonly string[] {
  return domains.filter((domain) => isReadable(domain, design)).map((domain) => domainNameOf(domain, design).trim())
}

function bare(domain: string): string {
  return domain.replace(/^\*\./, '')
}

/** Where the organization accepts all of it, and Edge servers without subscription do not: nothing but copies are missing there. */
function acceptedOnEdges(alike: readonly Hop[], design: Design): Fix | undefined {
  const missing = alike.map((hop) => missingOnEdge(hop, design))
  const copies = missing.flatMap((one) => one ?? [])
  if (missing.includes(undefined)) return undefined
  const names = [...new Set(copies.map(({ known }) => domainNameOf(known, design)))]
  const edges = [...new Set(copies.map(({ edge }) => nameIn(edge)))]
  return {
    title: titled('acceptToo', { domains: names.map(entered), edges }),
    edit: sequence(...copies.map(({ known, edge }) => acceptOnEdge(known.id, edge.id))),
    isTried: true,
  }
}

interface MissingCopy {
  readonly known: AcceptedDomain
  readonly edge: Server
}

/** Undefined where something else is missing. */
function missingOnEdge(hop: Hop, design: Design): readonly MissingCopy[] | undefined {
  const { to } = hop
  if (to.role !== 'edge' || to.subscribedSiteId !== undefined) return undefined
  const known = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
  const domains = refusedDomains(hop, design)
  const copies = domains.flatMap((domain) => {
    const found = known.find((one) => domainNameOf(one, design).trim().toLowerCase() === domain.toLowerCase())
    return found ? [{ known: found, edge: to }] : []
  })
  return copies.length === domains.length ? copies : undefined
}

/** Then the missing accepted domains of the Edge are the cause (SC-AS-012). */
function acceptsNothing(to: Server, design: Design): boolean {
  return to.role === 'edge' && (indexes(design).acceptedDomainsAt.get(to.id) ?? []).length === 0
}
