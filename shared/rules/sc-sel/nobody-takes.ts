import { domainNameOf, domainTypeOf } from '../../model/accepted-domains'
import { organizationHome, type SendConnector } from '../../model/connectors'
import { canonicalDomain } from '../../exchange/domains'
import type { Design } from '../../model/design'
import type { Indexes } from '../../model/indexes'
import { lines } from '../../model/relations'
import { settings } from '../../model/settings'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { plainName } from '../words/names'

import { keyOf, keysForDomain, takersAt } from './coverage'

export const nobodyTakes = organizationRule({
  id: 'SC-SEL-005',
  severity: 'error',
  title: 'Some connector takes the domains of a partner',
  why: 'Mail for a domain that no Send connector takes is not returned at once: it waits in the Unreachable queue until it expires.',
  remedy: 'Add a connector for the domain, or one for *.',
  references: ['Connector selection'],
  messages: {
    unreachable: ({ end, domain }: { end: Named; domain: EnteredText }) =>
      `No connector takes mail for “${domain}” of ${plainName(end)}, so it would wait in the Unreachable queue: add a connector for the domain or *.`,
  },
  *check({ design, indexes }) {
    if (!isComplete(design, indexes)) return
    const takers = takersAt(organizationHome, design)
    const inside = authoritativeDomains(design, indexes)
    for (const { end, domain } of foreignDomains(indexes)) {
      const keys = keysForDomain(domain)
      if (inside.has(canonicalDomain(domain)) || keys.some((key) => takers.has(key))) continue
      yield {
        message: 'unreachable',
        data: { end: named(end), domain: entered(domain) },
        subject: end.id,
        about: (indexes.sendConnectorsAt.get(organizationHome) ?? [])
          .filter((connector) => couldTake(connector, new Set(keys), design))
          .map(({ id }) => id),
      }
    }
  },
})

/** The drawing shows the way to the Internet, and a Mailbox or Hub server takes part in it. */
function isComplete(design: Design, { byKind }: Indexes): boolean {
  if (byKind.internet.length === 0 && !byKind.gateway.some(({ takesInternetMail }) => takesInternetMail)) return false
  const internal = new Set(byKind.server.filter(({ role }) => role !== 'edge').map(({ id }) => id))
  return lines(design).some(({ from, to }) => internal.has(from) || internal.has(to))
}

function authoritativeDomains(design: Design, { acceptedDomainsAt }: Indexes): ReadonlySet<string> {
  const domains = acceptedDomainsAt.get(organizationHome) ?? []
  return new Set(
    domains
      .filter((domain) => domainTypeOf(domain, design) === 'Authoritative')
      .map((domain) => canonicalDomain(domainNameOf(domain, design))),
  )
}

function foreignDomains({ byKind }: Indexes) {
  return [
    ...byKind.partner.flatMap((end) => end.domains.map((domain) => ({ end, domain }))),
    ...byKind.exchangeOnline.flatMap((end) => end.tenantDomains.map((domain) => ({ end, domain }))),
  ].map(({ end, domain }) => ({ end, domain: domain.replace(/^\*\./, '') }))
}

/** Would take it if something else were right: it is disabled or scoped, or its address spaces are not in order. */
function couldTake(connector: SendConnector, keys: ReadonlySet<string>, design: Design): boolean {
  const { value, problems } = settings(connector, design).AddressSpaces
  const spaces = value ?? []
  return (
    spaces.length === 0 ||
    problems.length > 0 ||
    spaces.some((space) => keys.has(keyOf(space)) || space.address === '--')
  )
}
