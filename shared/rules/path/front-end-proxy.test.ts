import { designOf, hub, mailbox, send } from '../testing/designs'
import { set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { frontEndProxy } from './front-end-proxy'

const proxied = (FrontendProxyEnabled: boolean) =>
  send('sendConnector-9', {
    parameters: { AddressSpaces: ['*'], FrontendProxyEnabled, SourceTransportServers: [{ server: 'server-1' }] },
  })
const outboundProxy = 'receiveConnector-3'
const missing = { message: 'missing', subject: 'sendConnector-9', parameter: 'FrontendProxyEnabled' }

testRule(frontEndProxy, {
  passes: {
    'the connector of setup': designOf(mailbox(), proxied(true)),
    'no proxy': designOf(mailbox(), proxied(false), without(outboundProxy)),
    'a server without a Front End': designOf(hub(), proxied(true)),
  },
  fails: {
    'the connector gone': { design: designOf(mailbox(), proxied(true), without(outboundProxy)), findings: [missing] },
    'the connector disabled': {
      design: designOf(mailbox(), proxied(true), set(outboundProxy, 'Enabled', false)),
      findings: [missing],
    },
  },
})
