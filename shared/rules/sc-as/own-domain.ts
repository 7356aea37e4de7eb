import { isSmtp } from '../../exchange/address-spaces'
import { canonicalDomain } from '../../exchange/domains'
import { domainNameOf, domainTypeOf } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import { settings } from '../../model/settings'
import { isTenantSpace } from '../facts/hybrid'
import { organizationRule, type OrganizationContext } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const ownDomainAsAddressSpace = organizationRule({
  id: 'SC-AS-010',
  severity: 'warning',
  title: 'No connector of the organization takes an authoritative domain',
  why: 'Exchange looks up recipients of an authoritative domain among its own mailboxes and rejects those it does not find. A Send connector for that domain is never used; only relay domains leave through one. The routing domain of a tenant of Exchange Online is left aside: the Hybrid Configuration wizard accepts it and makes a connector for it, for remote mailboxes.',
  remedy: 'Make the accepted domain a relay domain, or take the address space away.',
  references: ['Accepted domains', 'Derived from documented facts'],
  messages: {
    authoritative: ({ connector, space, domain }: { connector: Named; space: EnteredText; domain: Named }) =>
      `${quotedName(connector)} takes “${space}”, but ${quotedName(domain)} is an authoritative domain, whose mail never leaves: make it a relay domain or remove the address space.`,
  },
  *check(context) {
    const { design, indexes } = context
    const own = authoritativeDomains(context)
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      for (const space of settings(connector, design).AddressSpaces.value ?? []) {
        const domain =
          isSmtp(space) && space.address !== '*' && !isTenantSpace(space.address)
            ? own.get(bare(space.address))
            : undefined
        if (!domain) continue
        yield {
          message: 'authoritative',
          data: { connector: named(connector), space: entered(space.entered), domain },
          subject: connector.id,
          parameter: 'AddressSpaces',
          about: [domain.id],
        }
      }
    }
  },
})

function authoritativeDomains({ design, indexes }: OrganizationContext): ReadonlyMap<string, Named> {
  const domains = indexes.acceptedDomainsAt.get(organizationHome) ?? []
  return new Map(
    domains
      .filter((domain) => domainTypeOf(domain, design) === 'Authoritative')
      .map(({ id, kind, ...rest }) => named({ id, kind, name: domainNameOf({ id, kind, ...rest }, design) }))
      .map((domain) => [bare(canonicalDomain(domain.name)), domain]),
  )
}

function bare(domain: string): string {
  return domain.replace(/^\*\./, '')
}
