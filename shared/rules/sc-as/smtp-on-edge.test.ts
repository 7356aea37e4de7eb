import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { smtpOnEdge } from './smtp-on-edge'

const type = { message: 'type', subject: 'sendConnector-9', parameter: 'AddressSpaces' }

testRule(smtpOnEdge, {
  passes: {
    'SMTP on an Edge': designOf(
      edge(),
      send('sendConnector-9', { home: 'server-1', parameters: { AddressSpaces: ['smtp:*;1'] } }),
    ),
    'X.400 on a Mailbox server': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { AddressSpaces: ['X400:c=US;a=X;1'] } }),
    ),
  },
  fails: {
    'X.400 on an Edge': {
      design: designOf(
        edge(),
        send('sendConnector-9', { home: 'server-1', parameters: { AddressSpaces: ['*', 'X400:c=US;a=X;1'] } }),
      ),
      findings: [type],
    },
    'a fax address space sent by an Edge subscription': {
      design: designOf(
        edge(),
        send('sendConnector-9', {
          parameters: { AddressSpaces: ['FAX:*'], SourceTransportServers: [{ server: 'server-1' }] },
        }),
      ),
      findings: [type],
    },
  },
})
