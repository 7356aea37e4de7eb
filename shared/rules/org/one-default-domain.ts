import { isDefaultDomain } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { indexes } from '../../model/indexes'
import type { AcceptedDomain } from '../../model/organization-items'
import { itemId, named, namedDomain, type ItemId, type Named, type NamedDomain } from '../data'
import { organizationRule } from '../rule'
import { domainText } from '../words/domains'
import { nameWithin, theOrganization } from '../words/names'
import { withDefaultFix } from './default-fix'

type OfOrganization = { domain: NamedDomain; other: NamedDomain; owner: { id: ItemId } }
type OfEdge = { domain: NamedDomain; other: NamedDomain; server: Named }

export const oneDefaultDomain = organizationRule({
  id: 'ORG-009',
  severity: 'error',
  title: 'An organization, and each Edge server, has one default accepted domain',
  why: 'Set-AcceptedDomain -MakeDefault $true takes the place from the domain that had it. Of two that are stated to be the default one, the last that the script sets would be it, and the other never is as designed.',
  remedy: 'Choose one default accepted domain.',
  references: ['Set-AcceptedDomain'],
  messages: {
    organization: ({ domain, other, owner }: OfOrganization) =>
      `The accepted domains “${domainText(domain)}” and “${domainText(other)}” are both the default one of ${theOrganization(owner)}, which has only one: choose.`,
    edge: ({ domain, other, server }: OfEdge) =>
      `The accepted domains “${domainText(domain)}” and “${domainText(other)}” are both the default one on ${nameWithin(server)}, which has only one: choose.`,
  },
  *check({ design }) {
    for (const [home, domains] of indexes(design).acceptedDomainsAt) {
      const [first, second, ...others] = domains.filter((domain) => isDefaultDomain(domain, design))
      if (!first || !second) continue
      const domain = namedDomain(first, design)
      const other = namedDomain(second, design)
      const base = {
        subject: home,
        parameter: 'MakeDefault',
        ...withDefaultFix(fresh([first, second, ...others], design), design),
      }
      const server = find(design, 'server', home)
      if (server) yield { ...base, message: 'edge', data: { domain, other, server: named(server) } }
      else yield { ...base, message: 'organization', data: { domain, other, owner: { id: itemId(organizationHome) } } }
    }
  },
})

/** Those that were not the default one before: with them something changes. */
function fresh(stated: readonly AcceptedDomain[], design: Design): readonly AcceptedDomain[] {
  const existing = existingDesign(design)
  return stated.filter(({ id }) => {
    const before = find(existing, 'acceptedDomain', id)
    return before === undefined || !isDefaultDomain(before, existing)
  })
}
