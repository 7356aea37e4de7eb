import { versionFacts, type Version } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import type { DomainType } from '../../model/organization-items'
import type { Called } from '../data'
import { plainName } from './names'
import { word } from './word'

/** `Exchange Server 2019` */
export const productName = word((version: Version): string => versionFacts[version].name)

/** A relay domain by its kind. */
export const relayDomain = word((type: Exclude<DomainType, 'Authoritative'>): string =>
  type === 'InternalRelay' ? 'an internal relay domain' : 'an external relay domain',
)

/** Where New-EdgeSubscription runs: in the organization, or on the Edge server of that id. */
export const sideName = word((target: Called): string =>
  target.id === organizationHome ? 'the organization' : plainName(target),
)
