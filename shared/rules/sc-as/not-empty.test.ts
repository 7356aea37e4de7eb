import { designOf, hub, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { addressSpacesNotEmpty } from './not-empty'

const empty = { message: 'empty', subject: 'sendConnector-9', parameter: 'AddressSpaces' }
const linked = {
  LinkedReceiveConnector: 'HUB01\\From scanners',
  SourceTransportServers: [{ server: 'server-1' }],
}

testRule(addressSpacesNotEmpty, {
  passes: {
    'one address space': designOf(mailbox(), send('sendConnector-9', { parameters: { AddressSpaces: ['*'] } })),
    'an unreadable one, which is another finding': designOf(
      send('sendConnector-9', { parameters: { AddressSpaces: ['*contoso.com'] } }),
    ),
    'a linked connector of 2010': designOf(hub(), send('sendConnector-9', { parameters: linked })),
  },
  fails: {
    'nothing stated': { design: designOf(mailbox(), send('sendConnector-9')), findings: [empty] },
    'an empty list': {
      design: designOf(send('sendConnector-9', { parameters: { AddressSpaces: [] } })),
      findings: [empty],
    },
    'no value': {
      design: designOf(send('sendConnector-9', { parameters: { AddressSpaces: null } })),
      findings: [empty],
    },
    'a linked connector of a later version': {
      design: designOf(mailbox(), send('sendConnector-9', { parameters: linked })),
      findings: [empty],
    },
  },
})
