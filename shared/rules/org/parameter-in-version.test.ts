import { setParameter } from '../../edits/change'
import { markAsExisting } from '../../edits/existing'
import { addAcceptedDomain } from '../../edits/organization'
import { designOf, edge, hub, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { domainParameterInVersion } from './parameter-in-version'

const accepting = addAcceptedDomain('fabrikam.com', 'organization')
const withSubdomains = setParameter('acceptedDomain-2', 'MatchSubDomains', true)
const of = (message: string) => ({ message, subject: 'acceptedDomain-2', parameter: 'MatchSubDomains' })

testRule(domainParameterInVersion, {
  passes: {
    'subdomains in Exchange 2019': designOf(mailbox(), accepting, withSubdomains),
    'subdomains where nobody says which servers there are': designOf(
      addAcceptedDomain('contoso.com', 'organization'),
      accepting,
      withSubdomains,
    ),
    'an older Edge server, which nobody asks': designOf(
      mailbox(),
      edge({ version: '2013' }),
      accepting,
      withSubdomains,
    ),
    'a domain with its subdomains in Exchange 2010': designOf(
      hub(),
      addAcceptedDomain('*.fabrikam.com', 'organization'),
    ),
    'a parameter that every version has': designOf(
      hub(),
      accepting,
      setParameter('acceptedDomain-2', 'AddressBookEnabled', true),
    ),
    'subdomains beside Exchange 2010, as they are there already': designOf(
      mailbox(),
      hub(),
      accepting,
      withSubdomains,
      markAsExisting('acceptedDomain-2'),
    ),
  },
  fails: {
    'subdomains in Exchange 2010': {
      design: designOf(hub(), accepting, withSubdomains),
      findings: [of('unknown')],
      fixed: true,
    },
    'subdomains on an Edge server of Exchange 2013': {
      design: designOf(
        mailbox(),
        edge({ version: '2013' }),
        addAcceptedDomain('fabrikam.com', 'server-2'),
        withSubdomains,
      ),
      findings: [of('unknown')],
      fixed: true,
    },
    'subdomains in an organization of two versions': {
      design: designOf(mailbox(), hub(), accepting, withSubdomains),
      findings: [of('older')],
    },
  },
})
