import { setTransportConfig } from '../../edits/change'
import { designOf, mailbox, send } from '../testing/designs'
import { arriving, internet, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { belowOrganization } from './below-organization'

const fromInternet = [mailbox(), internet, arriving('internet-1', 'server-1')]
const toInternet = send('sendConnector-9', {
  parameters: { AddressSpaces: ['*'], SourceTransportServers: [{ server: 'server-1' }] },
})
const sending = setTransportConfig('MaxSendSize', '60MB')
const receiving = setTransportConfig('MaxReceiveSize', '60MB')

testRule(belowOrganization, {
  passes: {
    'limits that nobody stated': designOf(...fromInternet, toInternet),
    'connectors that allow as much': designOf(
      ...fromInternet,
      toInternet,
      sending,
      receiving,
      set('receiveConnector-1', 'MaxMessageSize', '60MB'),
      set('sendConnector-9', 'MaxMessageSize', '60MB'),
    ),
    'an organization that allows less': designOf(
      ...fromInternet,
      toInternet,
      setTransportConfig('MaxSendSize', '20MB'),
      setTransportConfig('MaxReceiveSize', '20MB'),
    ),
    'connectors that nobody outside meets': designOf(mailbox(), sending),
  },
  fails: {
    'a Receive connector that was forgotten': {
      design: designOf(...fromInternet, sending),
      findings: [{ message: 'comingIn', subject: 'organization' }],
    },
    'a Send connector that was forgotten': {
      design: designOf(...fromInternet, toInternet, receiving),
      findings: [{ message: 'goingOut', subject: 'organization' }],
    },
  },
})
