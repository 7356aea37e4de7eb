import { canonicalDomain } from '../exchange/domains'
import { setTransportConfig } from '../edits/change'
import type { Edit } from '../edits/edit'
import type { Design } from '../model/design'
import { textsOf } from '../model/parameter-value'

/** The domains with which the organization uses mutual TLS, in each direction (Set-TransportConfig). */
export const domainSecureLists = ['TLSSendDomainSecureList', 'TLSReceiveDomainSecureList'] as const
export type DomainSecureList = (typeof domainSecureLists)[number]

/** The list in canonical form. */
export function domainsIn(list: DomainSecureList, { organization }: Pick<Design, 'organization'>): ReadonlySet<string> {
  return new Set(textsOf(organization.transportConfig[list]).map(canonicalDomain))
}

/** Adds to the list what is not in it yet. */
export function addToList(list: DomainSecureList, domains: readonly string[]): Edit {
  return (design) => {
    const known = domainsIn(list, design)
    const missing = domains.filter((domain) => !known.has(canonicalDomain(domain)))
    return setTransportConfig(list, [...textsOf(design.organization.transportConfig[list]), ...missing])(design)
  }
}
