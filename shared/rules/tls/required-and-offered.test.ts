import type { Edit } from '../../edits/edit'
import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive, send } from '../testing/designs'
import { application, arriving } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { requiredAndOffered } from './required-and-offered'

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
const answering = (AuthMechanism?: string[]): Edit =>
  receive('receiveConnector-99', 'server-1', {
    name: 'From Edge',
    parameters: {
      TransportRole: 'FrontendTransport',
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: ['10.1.1.2'],
      ...(AuthMechanism && { AuthMechanism }),
    },
  })
const notOffered = { message: 'notOffered', subject: 'sendConnector-9', parameter: 'RequireTLS' }

testRule(requiredAndOffered, {
  passes: {
    'the default connector, which offers TLS': designOf(mailbox(), edge(), toMailbox({ RequireTLS: true })),
    'a service that uses TLS where it can': designOf(
      mailbox(),
      application,
      answering(['None']),
      arriving('application-1', 'server-1'),
    ),
    'TLS not required': designOf(mailbox(), edge(), answering(['None']), toMailbox({})),
    'a connector whose methods are not known': designOf(
      mailbox(),
      edge(),
      answering(),
      toMailbox({ RequireTLS: true }),
    ),
  },
  fails: {
    'no TLS offered': {
      design: designOf(mailbox(), edge(), answering(['None']), toMailbox({ RequireTLS: true })),
      findings: [notOffered],
      fixed: true,
    },
    'no TLS offered to a service that requires it': {
      design: designOf(
        mailbox(),
        application,
        answering(['None']),
        arriving('application-1', 'server-1', { tls: 'required' }),
      ),
      findings: [{ message: 'notOffered', subject: 'inboundRoute-9' }],
      fixed: true,
    },
    'external security without TLS': {
      design: designOf(mailbox(), edge(), answering(['ExternalAuthoritative']), toMailbox({ RequireTLS: true })),
      findings: [notOffered],
      fixed: true,
    },
  },
})
