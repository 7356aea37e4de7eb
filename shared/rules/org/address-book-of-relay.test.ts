import { changeItem } from '../../edits/change'
import type { AcceptedDomain } from '../../model/organization-items'
import { designOf, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { addressBookOfRelay } from './address-book-of-relay'

const domain = (fields: Partial<AcceptedDomain>) =>
  designOf(mailbox(), changeItem<'acceptedDomain'>('acceptedDomain-1', fields))
const lookedUp = { message: 'lookedUp', subject: 'acceptedDomain-1', parameter: 'AddressBookEnabled' }

testRule(addressBookOfRelay, {
  passes: {
    'an authoritative domain': domain({ addressBookEnabled: true }),
    'a relay domain': domain({ domainType: 'InternalRelay' }),
    'a relay domain with it turned off': domain({ domainType: 'ExternalRelay', addressBookEnabled: false }),
  },
  fails: {
    'an internal relay domain with it turned on': {
      design: domain({ domainType: 'InternalRelay', addressBookEnabled: true }),
      findings: [lookedUp],
      fixed: true,
    },
    'an external relay domain with it turned on': {
      design: domain({ domainType: 'ExternalRelay', addressBookEnabled: true }),
      findings: [lookedUp],
      fixed: true,
    },
  },
})
