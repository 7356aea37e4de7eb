import { canonicalDomain } from '../exchange/domains'
import { setTransportConfig } from '../edits/change'
import type { Edit } from '../edits/edit'
import type { Design } from '../model/design'
import { settings } from '../model/settings'
import { transportConfigOf } from '../model/transport-settings'

/** The domains with which the organization uses mutual TLS, in each direction (Set-TransportConfig). */
export const domainSecureLists = ['TLSSendDomainSecureList', 'TLSReceiveDomainSecureList'] as const
export type DomainSecureList = (typeof domainSecureLists)[number]

/** The list as entered. */
export function entriesIn(list: DomainSecureList, design: Design): readonly string[] {
  return settings(transportConfigOf(design), design)[list].value ?? []
}

/** The list in canonical form. */
export function domainsIn(list: DomainSecureList, design: Design): ReadonlySet<string> {
  return new Set(entriesIn(list, design).map(canonicalDomain))
}

/** Adds to the list what is not in it yet. */
export function addToList(list: DomainSecureList, domains: readonly string[]): Edit {
  return (design) => {
    const known = domainsIn(list, design)
    const missing = domains.filter((domain) => !known.has(canonicalDomain(domain)))
    return setTransportConfig(list, [...entriesIn(list, design), ...missing])(design)
  }
}
