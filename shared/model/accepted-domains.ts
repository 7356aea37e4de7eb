import type { Design } from './design'
import { domainTypes, type AcceptedDomain, type DomainType } from './organization-items'
import { settings } from './settings'

/** The domain that an accepted domain stands for, as entered; empty where none is stated. */
export function domainNameOf(domain: AcceptedDomain, design: Design): string {
  return settings(domain, design).DomainName.value ?? ''
}

/** Its type; `Authoritative`, as by default, where what is stated is none. */
export function domainTypeOf(domain: AcceptedDomain, design: Design): DomainType {
  const { value } = settings(domain, design).DomainType
  return domainTypes.find((type) => type === value) ?? 'Authoritative'
}

/** Whether it is the default domain of its home. */
export function isDefaultDomain(domain: AcceptedDomain, design: Design): boolean {
  return settings(domain, design).MakeDefault.value === true
}
