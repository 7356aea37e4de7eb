import { markAsExisting } from '../../edits/existing'
import { setParameter } from '../../edits/change'
import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { listsNotEmpty } from './lists-not-empty'

const parameters = {
  Bindings: ['10.1.1.2:25'],
  RemoteIPRanges: ['10.2.2.2'],
  AuthMechanism: ['Tls'],
  PermissionGroups: ['AnonymousUsers'],
}
const fresh = [edge(), receive('receiveConnector-9', 'server-1', { usage: 'Internal', parameters })]
const existing = [...fresh, markAsExisting('receiveConnector-9')]
const emptied = (parameter: string) => setParameter('receiveConnector-9', parameter, [])
const of = (message: string, parameter: string) => ({ message, subject: 'receiveConnector-9', parameter })

testRule(listsNotEmpty, {
  passes: {
    'a connector with all of them': designOf(...existing),
    'None for nothing': designOf(...existing, setParameter('receiveConnector-9', 'AuthMechanism', ['None'])),
    'a list that is not stated': designOf(...fresh, setParameter('receiveConnector-9', 'AuthMechanism', undefined)),
    'a value that cannot be read, of which another rule speaks': designOf(
      ...existing,
      setParameter('receiveConnector-9', 'Bindings', ['somewhere']),
    ),
    'an empty list as it is there already': designOf(
      ...fresh,
      emptied('AuthMechanism'),
      markAsExisting('receiveConnector-9'),
    ),
    'a Custom connector without groups, of which another rule speaks': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', { usage: 'Custom', parameters }),
      emptied('PermissionGroups'),
      emptied('Bindings'),
      emptied('RemoteIPRanges'),
    ),
  },
  fails: {
    'an existing connector that would listen nowhere': {
      design: designOf(...existing, emptied('Bindings')),
      findings: [of('bindings', 'Bindings')],
    },
    'an existing connector that would answer nobody': {
      design: designOf(...existing, emptied('RemoteIPRanges')),
      findings: [of('ranges', 'RemoteIPRanges')],
    },
    'setup’s connector that would listen nowhere': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'Bindings', [])),
      findings: [{ message: 'bindings', subject: 'receiveConnector-1', parameter: 'Bindings' }],
    },
    'a new connector with an empty list where its usage type would bring one': {
      design: designOf(...fresh, emptied('Bindings'), emptied('AuthMechanism')),
      findings: [of('bindings', 'Bindings'), of('flags', 'AuthMechanism')],
    },
    'an existing connector without groups': {
      design: designOf(...existing, emptied('PermissionGroups')),
      findings: [of('flags', 'PermissionGroups')],
    },
  },
})
