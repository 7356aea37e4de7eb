import { everyVersion, since2016 } from '../versions'
import type { ParameterRow } from './row'

const source = 'New- and Set-AcceptedDomain reference'

/** Every parameter of New- and Set-AcceptedDomain that describes the domain itself. */
export const acceptedDomainParameters = {
  DomainName: {
    kind: 'domain',
    cmdlets: 'new',
    subdomains: true,
    required: true,
    versions: everyVersion,
    section: 'general',
    common: true,
    help: 'The domain, or *.domain for the domain with all below it.',
    source,
    exported: true,
  },
  DomainType: {
    kind: 'choice',
    cmdlets: 'both',
    values: ['Authoritative', 'InternalRelay', 'ExternalRelay'],
    default: 'Authoritative',
    versions: everyVersion,
    section: 'general',
    common: true,
    help: 'Authoritative: all recipients are here. Internal relay: some are elsewhere in reach. External relay: all are outside.',
    source,
    exported: true,
  },
  MakeDefault: {
    kind: 'boolean',
    cmdlets: 'set',
    exclusive: true,
    computedDefault: 'firstDomain',
    versions: everyVersion,
    section: 'general',
    common: false,
    help: 'Makes this the default domain of the organization.',
    source,
    exported: 'Default',
  },
  MatchSubDomains: {
    kind: 'boolean',
    cmdlets: 'set',
    default: false,
    versions: since2016,
    section: 'general',
    common: false,
    help: 'Takes recipients in subdomains as well.',
    source,
    exported: true,
  },
  AddressBookEnabled: {
    kind: 'boolean',
    cmdlets: 'set',
    computedDefault: 'domainType',
    versions: everyVersion,
    section: 'advanced',
    common: false,
    help: 'Recipients of this domain are looked up, which recipient filtering on an Edge needs. On for authoritative domains only, unless stated.',
    source,
    exported: true,
  },
} as const satisfies Record<string, ParameterRow>
