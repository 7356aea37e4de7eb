import { designOf, hub, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { frontEndOn25 } from './front-end-on-25'

function connector(role: string, binding: string) {
  return receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: role, Bindings: [binding] } })
}

testRule(frontEndOn25, {
  passes: {
    'the default connectors': designOf(mailbox()),
    'a Front End connector on port 25': designOf(mailbox(), connector('FrontendTransport', '0.0.0.0:25')),
    'a Transport connector on port 2526': designOf(mailbox(), connector('HubTransport', '0.0.0.0:2526')),
    'a 2013 server with the Mailbox role alone': designOf(
      mailbox({ version: '2013', roles2013: 'mailbox' }),
      connector('HubTransport', '0.0.0.0:25'),
    ),
    'a 2010 Hub': designOf(
      hub(),
      receive('receiveConnector-9', 'server-1', { parameters: { Bindings: ['0.0.0.0:25'] } }),
    ),
  },
  fails: {
    'a Transport connector on port 25': {
      design: designOf(mailbox(), connector('HubTransport', '192.168.5.10:25')),
      findings: [{ message: 'hub', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
      fixed: true,
    },
  },
})
