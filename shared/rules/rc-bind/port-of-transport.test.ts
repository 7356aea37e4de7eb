import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { portOfTransport } from './port-of-transport'

function connector(role: string, port: number) {
  return receive('receiveConnector-9', 'server-1', {
    parameters: { TransportRole: role, Bindings: [`192.168.5.10:${port}`, `[::]:${port}`] },
  })
}

testRule(portOfTransport, {
  passes: {
    'the default connectors': designOf(mailbox()),
    'a Front End connector on port 26': designOf(mailbox(), connector('FrontendTransport', 26)),
    'a Transport connector on port 2525': designOf(mailbox(), connector('HubTransport', 2525)),
    'a Client Access server of 2013, which has no Transport service': designOf(
      mailbox({ version: '2013', roles2013: 'clientAccess' }),
      connector('FrontendTransport', 2525),
    ),
  },
  fails: {
    'a Front End connector on port 475': {
      design: designOf(mailbox(), connector('FrontendTransport', 475)),
      findings: [{ message: 'taken', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'a Front End connector on two such ports': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', {
          parameters: { TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:2525', '0.0.0.0:465', '0.0.0.0:25'] },
        }),
      ),
      findings: [
        { message: 'taken', subject: 'receiveConnector-9', parameter: 'Bindings' },
        { message: 'taken', subject: 'receiveConnector-9', parameter: 'Bindings' },
      ],
    },
  },
})
