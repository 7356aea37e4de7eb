import { setParameter } from '../../edits/change'
import { markAsExisting } from '../../edits/existing'
import { addAcceptedDomain } from '../../edits/organization'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testPlanRule } from '../testing/test-plan-rule'
import { keepsItsValue } from './keeps-its-value'

const parameters = {
  Bindings: ['10.1.1.2:25'],
  RemoteIPRanges: ['10.2.2.2'],
  AuthMechanism: ['Tls'],
  MaxHopCount: 20,
}
const existing = [
  edge(),
  receive('receiveConnector-9', 'server-1', { parameters }),
  markAsExisting('receiveConnector-9'),
]
const unstated = (parameter: string) => setParameter('receiveConnector-9', parameter, undefined)
const of = (parameter: string, subject = 'receiveConnector-9') => ({ message: 'stays', subject, parameter })

testPlanRule(keepsItsValue, {
  passes: {
    'a connector as it is': designOf(...existing),
    'a value that returns to its default': designOf(...existing, unstated('MaxHopCount')),
    'a new connector that states nothing': designOf(edge(), receive('receiveConnector-9', 'server-1')),
    'a value that cannot be read, of which another rule speaks': designOf(
      ...existing,
      setParameter('receiveConnector-9', 'AuthMechanism', ['Certificate']),
    ),
  },
  fails: {
    'mechanisms that are stated no longer': {
      plan: designOf(...existing, unstated('AuthMechanism')),
      findings: [of('AuthMechanism')],
    },
    'bindings of a drawn server that are stated no longer': {
      plan: designOf(
        edge(),
        receive('receiveConnector-9', 'server-1', {
          parameters: { ...parameters, Bindings: [{ server: 'server-1', port: 25 }] },
        }),
        markAsExisting('receiveConnector-9'),
        unstated('Bindings'),
      ),
      findings: [of('Bindings')],
    },
    'an accepted domain': {
      plan: designOf(
        mailbox(),
        addAcceptedDomain('fabrikam.com', 'organization'),
        setParameter('acceptedDomain-2', 'AddressBookEnabled', true),
        markAsExisting('acceptedDomain-2'),
        setParameter('acceptedDomain-2', 'AddressBookEnabled', undefined),
      ),
      findings: [of('AddressBookEnabled', 'acceptedDomain-2')],
    },
  },
})
