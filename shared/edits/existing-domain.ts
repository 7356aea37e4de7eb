import { parseDomain } from '../exchange/domains'
import { domainNameOf } from '../model/accepted-domains'
import { organizationHome } from '../model/connectors'
import type { Design, Item } from '../model/design'
import { isDeepEqual } from '../model/equal'
import { indexes } from '../model/indexes'
import type { AcceptedDomain } from '../model/organization-items'
import type { Server } from '../model/server'
import { setItems, withItems } from './edit'
import { nameForDomain } from './generated-names'
import { domainPart } from './host-names'
import { withParameter } from './with-parameter'

/**
 * An accepted domain of setup with other fields. Its name and domain say what exists, so correcting them changes both maps;
 * its type and the default are a change to be scripted. The copies that Edge servers are to get are corrected with it.
 */
export function correctDomain(design: Design, domain: AcceptedDomain, fields: Partial<AcceptedDomain>): Design {
  const next = { ...domain, ...fields }
  const corrected = setItems(design, { [domain.id]: next, ...copiesOf(design, domain, next) })
  const known = design.baseline[domain.id]
  if (known?.kind !== 'acceptedDomain') return corrected
  const { name = known.name } = fields
  const existing = { ...standingFor(known, domainNameOf(next, design)), name }
  // What exists and is unchanged is one object in both maps, so that comparing them costs nothing.
  const baseline = withItems(design.baseline, { [domain.id]: isDeepEqual(existing, next) ? next : existing })
  return { ...corrected, baseline }
}

function copiesOf(design: Design, before: AcceptedDomain, after: AcceptedDomain): Readonly<Record<string, Item>> {
  const [former, domainName] = [domainNameOf(before, design), domainNameOf(after, design)]
  if (former === domainName || before.home !== organizationHome) return {}
  const copies = indexes(design).byKind.acceptedDomain.filter(
    (domain) =>
      domain.home !== organizationHome && domain.origin === 'designed' && domainNameOf(domain, design) === former,
  )
  return Object.fromEntries(
    copies.map((copy) => {
      const name = nameForDomain(design, copy, domainName)
      return [copy.id, { ...standingFor(copy, domainName), name }]
    }),
  )
}

/** An accepted domain for another domain. */
export function standingFor(domain: AcceptedDomain, domainName: string): AcceptedDomain {
  return { ...domain, parameters: withParameter(domain.parameters, 'DomainName', domainName) }
}

/**
 * Setup's accepted domain is assumed from the FQDN of the first Mailbox or Hub server. Until somebody says otherwise it follows
 * that FQDN.
 */
export function followFqdn(design: Design, before: Server, after: Server): Design {
  const [from, to] = [domainPart(before.fqdn), domainPart(after.fqdn)]
  if (from === to || !after.fqdn.includes('.') || !parseDomain(to).ok) return design
  const first = indexes(design).byKind.server.find(({ role }) => role !== 'edge')
  if (first?.id !== after.id) return design
  const assumed = (indexes(design).acceptedDomainsAt.get(organizationHome) ?? []).find(
    (domain) =>
      domain.origin === 'setup' &&
      domain.name === from &&
      domainNameOf(domain, design) === from &&
      isDeepEqual(domain, design.baseline[domain.id]),
  )
  return assumed ? correctDomain(design, assumed, { ...standingFor(assumed, to), name: to }) : design
}
