import { removeItems } from '../../edits/remove'
import { setParameter } from '../../edits/change'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { frontEndPort } from './front-end-port'

function connector(role: string, binding: string, ...ranges: string[]) {
  return receive('receiveConnector-9', 'server-1', {
    parameters: { TransportRole: role, Bindings: [binding], RemoteIPRanges: ranges },
  })
}

testRule(frontEndPort, {
  passes: {
    'a Front End connector on port 25': designOf(mailbox(), connector('FrontendTransport', '0.0.0.0:25', '10.2.3.4')),
    'a Transport connector on another port': designOf(mailbox(), connector('HubTransport', '0.0.0.0:26', '10.2.3.4')),
    'a Transport connector on port 25 where no default connector listens': designOf(
      mailbox(),
      removeItems(['receiveConnector-1']),
      connector('HubTransport', '0.0.0.0:25', '10.2.3.4'),
    ),
    'a Transport connector on another address than the default connector': designOf(
      mailbox(),
      setParameter('receiveConnector-1', 'Bindings', ['192.168.5.10:25']),
      connector('HubTransport', '192.168.5.11:25', '10.2.3.4'),
    ),
  },
  fails: {
    'a Transport connector on port 25': {
      design: designOf(mailbox(), connector('HubTransport', '192.168.5.10:25', '10.2.3.4')),
      findings: [{ message: 'taken', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
      fixed: true,
    },
    'a Transport connector on port 717 for all addresses, without a fix that would make it equal': {
      design: designOf(mailbox(), connector('HubTransport', '0.0.0.0:717', '0.0.0.0-255.255.255.255')),
      findings: [{ message: 'taken', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
    },
    'a disabled one': {
      design: designOf(
        mailbox(),
        connector('HubTransport', '192.168.5.10:25', '10.2.3.4'),
        setParameter('receiveConnector-9', 'Enabled', false),
      ),
      findings: [{ message: 'disabled', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
      fixed: true,
    },
    'setup’s Transport connector moved to port 25': {
      design: designOf(mailbox(), setParameter('receiveConnector-4', 'Bindings', ['0.0.0.0:25'])),
      findings: [{ message: 'taken', subject: 'receiveConnector-4', parameter: 'TransportRole' }],
    },
  },
})
