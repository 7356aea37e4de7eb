import { changeItem } from '../../edits/change'
import { markAsExisting } from '../../edits/existing'
import { makeDefaultDomain } from '../../edits/default-domain'
import { addAcceptedDomain, setDomainName } from '../../edits/organization'
import { removeItems } from '../../edits/remove'
import { designOf, edge, mailbox } from '../testing/designs'
import { testPlanRule } from '../testing/test-plan-rule'
import { defaultDomainStays } from './default-domain-stays'

// The first accepted domain is the one that setup made.
const existing = [
  mailbox(),
  addAcceptedDomain('fabrikam.com', 'organization'),
  addAcceptedDomain('proseware.com', 'organization'),
  makeDefaultDomain('acceptedDomain-2'),
  ...['acceptedDomain-1', 'acceptedDomain-2', 'acceptedDomain-3'].map(markAsExisting),
]
const onEdge = [
  edge(),
  addAcceptedDomain('contoso.com', 'server-1'),
  addAcceptedDomain('fabrikam.com', 'server-1'),
  markAsExisting('acceptedDomain-1'),
  markAsExisting('acceptedDomain-2'),
]
const organization = { message: 'organization', subject: 'organization', parameter: 'MakeDefault' }

testPlanRule(defaultDomainStays, {
  passes: {
    'a default domain that stays': designOf(...existing, removeItems(['acceptedDomain-3'])),
    'a default domain whose place another one takes': designOf(
      ...existing,
      removeItems(['acceptedDomain-2']),
      makeDefaultDomain('acceptedDomain-3'),
    ),
    'a default domain whose place a new one takes': designOf(
      ...existing,
      removeItems(['acceptedDomain-2']),
      addAcceptedDomain('wingtip.com', 'organization'),
      makeDefaultDomain('acceptedDomain-4'),
    ),
    'a default domain under another name': designOf(
      ...existing,
      changeItem<'acceptedDomain'>('acceptedDomain-2', { name: 'Fabrikam' }),
    ),
    'another Edge server that is not there any more': designOf(...onEdge, removeItems(['server-1'])),
    'a default domain that was never made': designOf(
      mailbox(),
      addAcceptedDomain('contoso.com', 'organization'),
      removeItems(['acceptedDomain-2']),
    ),
  },
  fails: {
    'the default domain of the organization, of which none takes the place': {
      plan: designOf(...existing, removeItems(['acceptedDomain-2'])),
      findings: [organization],
    },
    'the default domain, which shall stand for another domain and is not told to be the default one': {
      plan: designOf(
        ...existing,
        makeDefaultDomain('acceptedDomain-1'),
        removeItems(['acceptedDomain-1', 'acceptedDomain-2']),
        setDomainName('acceptedDomain-3', 'wingtip.com'),
      ),
      findings: [organization],
    },
    'the default domain of an Edge server': {
      plan: designOf(...onEdge, removeItems(['acceptedDomain-1'])),
      findings: [{ message: 'edge', subject: 'server-1', parameter: 'MakeDefault' }],
    },
  },
})
