import { addressBookOfRelay } from './address-book-of-relay'
import { defaultDomainStays } from './default-domain-stays'
import { acceptedDomainForm } from './domain-form'
import { internalSmtpServers } from './internal-smtp-servers'
import { notInPerimeter } from './not-in-perimeter'
import { oneDefaultDomain } from './one-default-domain'
import { domainParameterInVersion } from './parameter-in-version'
import { relayDomainForwarded } from './relay-domain-forwarded'
import { organizationSizeLimits } from './size-limits'
import type { Rule } from '../rule'

/** The rules of family ORG, in the order of their ids. */
export const orgRules: readonly Rule[] = [
  acceptedDomainForm,
  relayDomainForwarded,
  addressBookOfRelay,
  organizationSizeLimits,
  internalSmtpServers,
  defaultDomainStays,
  domainParameterInVersion,
  notInPerimeter,
  oneDefaultDomain,
]
