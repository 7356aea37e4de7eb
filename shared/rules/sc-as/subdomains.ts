import { addressSpaceMatches, isSmtp } from '../../exchange/address-spaces'
import { canonicalDomain } from '../../exchange/domains'
import { domainNameOf, domainTypeOf } from '../../model/accepted-domains'
import type { SendConnector } from '../../model/connectors'
import { settings } from '../../model/settings'
import { organizationRule, type OrganizationContext } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const subdomainsNotTaken = organizationRule({
  id: 'SC-AS-009',
  severity: 'info',
  title: 'A plain domain does not take its subdomains',
  why: 'The address space contoso.com takes that domain only. Its subdomains need *.contoso.com, which takes the domain itself, too.',
  remedy: 'Write *.domain where the subdomains are to go the same way.',
  references: ['Send connectors'],
  messages: {
    plain: ({ connector, domain, subdomain }: { connector: Named; domain: EnteredText; subdomain: EnteredText }) =>
      `${quotedName(connector)} takes “${domain}”, but not its subdomain “${subdomain}”, which is drawn: add “*.${domain}” if it is to go the same way.`,
  },
  *check(context) {
    const drawn = drawnDomains(context)
    if (drawn.size === 0) return
    const plain = plainDomains(context)
    for (const subdomain of drawn) {
      for (let dot = subdomain.indexOf('.'); dot !== -1; dot = subdomain.indexOf('.', dot + 1)) {
        const domain = subdomain.slice(dot + 1)
        for (const connector of plain.get(domain) ?? []) {
          if (takes(connector, subdomain, context)) continue
          yield {
            message: 'plain',
            data: { connector: named(connector), domain: entered(domain), subdomain: entered(subdomain) },
            subject: connector.id,
            parameter: 'AddressSpaces',
          }
        }
      }
    }
  },
})

/** Connectors by the domains that they take without a wildcard. */
function plainDomains({ design, indexes }: OrganizationContext): ReadonlyMap<string, readonly SendConnector[]> {
  const found = new Map<string, SendConnector[]>()
  for (const connector of indexes.byKind.sendConnector) {
    for (const space of settings(connector, design).AddressSpaces.value ?? []) {
      if (!isSmtp(space) || !/^[^*-]/.test(space.address)) continue
      found.set(space.address, [...(found.get(space.address) ?? []), connector])
    }
  }
  return found
}

/** The domains to which mail goes out in the drawing: those of partners and tenants, and relay domains. */
function drawnDomains({ design, indexes: { byKind } }: OrganizationContext): ReadonlySet<string> {
  return new Set(
    [
      ...byKind.partner.flatMap(({ domains }) => domains),
      ...byKind.exchangeOnline.flatMap(({ tenantDomains }) => tenantDomains),
      ...byKind.acceptedDomain.flatMap((domain) =>
        domainTypeOf(domain, design) === 'Authoritative' ? [] : domainNameOf(domain, design),
      ),
    ].map((domain) => canonicalDomain(domain.replace(/^\*\./, ''))),
  )
}

/** The connector takes the subdomain by another of its address spaces. */
function takes(connector: SendConnector, subdomain: string, { design }: OrganizationContext): boolean {
  const spaces = settings(connector, design).AddressSpaces.value ?? []
  return spaces.some((space) => addressSpaceMatches(space, subdomain) !== undefined)
}
