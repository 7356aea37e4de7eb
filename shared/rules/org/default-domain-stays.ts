import { isAbout } from '../../exchange/objects'
import { isDefaultDomain } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import { find } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { indexes } from '../../model/indexes'
import { itemId, named, namedDomain, type ItemId, type Named, type NamedDomain } from '../data'
import { planRule } from '../rule'
import { domainText } from '../words/domains'
import { nameWithin, theOrganization } from '../words/names'
import { withDefaultFix } from './default-fix'

type OfOrganization = { domain: NamedDomain; owner: { id: ItemId } }
type OfEdge = { domain: NamedDomain; server: Named }

export const defaultDomainStays = planRule({
  id: 'ORG-006',
  severity: 'error',
  title: 'The default accepted domain is removed only after another is the default one',
  why: 'Remove-AcceptedDomain refuses the accepted domain that is the default one, and Exchange never chooses another one by itself. Set-AcceptedDomain -MakeDefault $true gives another accepted domain that place; the scripts do so before they remove anything.',
  remedy: 'Make another accepted domain of the same organization or Edge server the default one, or keep this one.',
  references: ['Remove an accepted domain', 'Set-AcceptedDomain'],
  messages: {
    organization: ({ domain, owner }: OfOrganization) =>
      `The accepted domain “${domainText(domain)}” is the default one of ${theOrganization(owner)} and is removed, which Exchange refuses: make another one the default one.`,
    edge: ({ domain, server }: OfEdge) =>
      `The accepted domain “${domainText(domain)}” is the default one on ${nameWithin(server)} and is removed, which Exchange refuses: make another one the default one.`,
  },
  *check({ design, statements }) {
    for (const { cmdlet, subject } of statements) {
      if (!isAbout(cmdlet, 'AcceptedDomain', 'Remove')) continue
      const gone = find(existingDesign(design), 'acceptedDomain', subject)
      if (!gone || !isDefaultDomain(gone, existingDesign(design))) continue
      const left = indexes(design).acceptedDomainsAt.get(gone.home) ?? []
      if (left.some((domain) => isDefaultDomain(domain, design))) continue
      const base = { subject: gone.home, parameter: 'MakeDefault', ...withDefaultFix(left, design) }
      const domain = namedDomain(gone, existingDesign(design))
      const server = find(design, 'server', gone.home)
      if (server) yield { ...base, message: 'edge', data: { domain, server: named(server) } }
      else yield { ...base, message: 'organization', data: { domain, owner: { id: itemId(organizationHome) } } }
    }
  },
})
