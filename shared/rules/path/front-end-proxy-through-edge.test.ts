import { setItems, type Edit } from '../../edits/edit'
import { itemOf } from '../../model/design'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { frontEndProxyThroughEdge } from './front-end-proxy-through-edge'

const subscribed: Edit = (design) =>
  setItems(design, { 'server-1': { ...itemOf(design, 'server-1'), subscribedSiteId: 'site-1' } as never })
const from = (server: string, FrontendProxyEnabled = true) =>
  send('sendConnector-9', {
    parameters: { AddressSpaces: ['*'], FrontendProxyEnabled, SourceTransportServers: [{ server }] },
  })

testRule(frontEndProxyThroughEdge, {
  passes: {
    'a Mailbox server as source': designOf(edge(), mailbox(), subscribed, from('server-2')),
    'an Edge subscription without it': designOf(edge(), mailbox(), subscribed, from('server-1', false)),
  },
  fails: {
    'an Edge subscription as source': {
      design: designOf(edge(), mailbox(), subscribed, from('server-1')),
      findings: [{ message: 'ignored', subject: 'sendConnector-9', parameter: 'FrontendProxyEnabled' }],
      fixed: true,
    },
  },
})
