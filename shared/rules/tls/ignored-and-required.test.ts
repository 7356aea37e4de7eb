import type { Edit } from '../../edits/edit'
import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive, send } from '../testing/designs'
import { application, arriving } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { ignoredAndRequired } from './ignored-and-required'

const toMailbox = (parameters: Parameters): Edit =>
  send('sendConnector-9', {
    home: 'server-2',
    parameters: {
      AddressSpaces: ['--'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: 'server-1' }],
      ...parameters,
    },
  })
const strict = receive('receiveConnector-99', 'server-1', {
  parameters: {
    TransportRole: 'FrontendTransport',
    Bindings: ['0.0.0.0:25'],
    RemoteIPRanges: ['10.1.1.2'],
    AuthMechanism: ['Tls'],
    RequireTLS: true,
  },
})

testRule(ignoredAndRequired, {
  passes: {
    'TLS used where it is offered': designOf(mailbox(), edge(), strict, toMailbox({})),
    'a service that uses TLS where it can': designOf(
      mailbox(),
      application,
      strict,
      arriving('application-1', 'server-1'),
    ),
    'TLS ignored where it is not required': designOf(mailbox(), edge(), toMailbox({ IgnoreSTARTTLS: true })),
  },
  fails: {
    'a service without TLS where it is required': {
      design: designOf(mailbox(), application, strict, arriving('application-1', 'server-1', { tls: 'none' })),
      findings: [{ message: 'refusedRoute', subject: 'inboundRoute-9' }],
    },
    'TLS ignored where it is required': {
      design: designOf(mailbox(), edge(), strict, toMailbox({ IgnoreSTARTTLS: true })),
      findings: [{ message: 'refused', subject: 'sendConnector-9', parameter: 'IgnoreSTARTTLS' }],
      fixed: true,
    },
  },
})
