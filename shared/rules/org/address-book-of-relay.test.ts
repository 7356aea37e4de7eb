import { setParameter } from '../../edits/change'
import type { DomainType } from '../../model/organization-items'
import { designOf, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { addressBookOfRelay } from './address-book-of-relay'

const domain = (type: DomainType, lookedUp?: boolean) =>
  designOf(
    mailbox(),
    setParameter('acceptedDomain-1', 'DomainType', type),
    setParameter('acceptedDomain-1', 'AddressBookEnabled', lookedUp),
  )
const lookedUp = { message: 'lookedUp', subject: 'acceptedDomain-1', parameter: 'AddressBookEnabled' }

testRule(addressBookOfRelay, {
  passes: {
    'an authoritative domain': domain('Authoritative', true),
    'a relay domain': domain('InternalRelay'),
    'a relay domain with it turned off': domain('ExternalRelay', false),
  },
  fails: {
    'an internal relay domain with it turned on': {
      design: domain('InternalRelay', true),
      findings: [lookedUp],
      fixed: true,
    },
    'an external relay domain with it turned on': {
      design: domain('ExternalRelay', true),
      findings: [lookedUp],
      fixed: true,
    },
  },
})
