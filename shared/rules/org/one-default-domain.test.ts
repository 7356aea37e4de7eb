import { addAcceptedDomain } from '../../edits/organization'
import { setItems, type Edit } from '../../edits/edit'
import { markAsExisting } from '../../edits/existing'
import { makeDefaultDomain } from '../../edits/default-domain'
import { withParameter } from '../../edits/with-parameter'
import { find } from '../../model/design'
import { designOf, edge, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { oneDefaultDomain } from './one-default-domain'

/** As a file may state it: the app takes it from the other one. */
const statedToo =
  (id: string): Edit =>
  (design) => {
    const domain = find(design, 'acceptedDomain', id)!
    return setItems(design, {
      [id]: { ...domain, parameters: withParameter(domain.parameters, 'MakeDefault', true) },
    })
  }

const two = [mailbox(), markAsExisting('acceptedDomain-1'), addAcceptedDomain('fabrikam.com', 'organization')]

testRule(oneDefaultDomain, {
  passes: {
    'the one that setup made': designOf(mailbox()),
    'another one in its place': designOf(...two, makeDefaultDomain('acceptedDomain-2')),
    'one of the organization and one of an Edge server': designOf(
      mailbox(),
      edge(),
      addAcceptedDomain('contoso.com', 'server-2'),
      statedToo('acceptedDomain-2'),
    ),
  },
  fails: {
    'a new one beside the one that exists': {
      design: designOf(...two, statedToo('acceptedDomain-2')),
      findings: [{ message: 'organization', subject: 'organization', parameter: 'MakeDefault' }],
      fixed: true,
    },
    'two of an Edge server': {
      design: designOf(
        edge(),
        addAcceptedDomain('contoso.com', 'server-1'),
        addAcceptedDomain('fabrikam.com', 'server-1'),
        statedToo('acceptedDomain-1'),
        statedToo('acceptedDomain-2'),
      ),
      findings: [{ message: 'edge', subject: 'server-1', parameter: 'MakeDefault' }],
    },
  },
})
