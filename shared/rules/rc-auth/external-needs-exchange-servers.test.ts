import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { externalNeedsExchangeServers } from './external-needs-exchange-servers'

const trusting = (parameters: Parameters) =>
  designOf(
    mailbox(),
    receive('receiveConnector-9', 'server-1', {
      parameters: { AuthMechanism: ['ExternalAuthoritative'], ...parameters },
    }),
  )
const missing = { message: 'missing', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(externalNeedsExchangeServers, {
  passes: {
    'the group ExchangeServers': trusting({ PermissionGroups: ['exchangeservers'] }),
    'the usage type Internal, which brings the group': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        usage: 'Internal',
        parameters: { AuthMechanism: ['ExternalAuthoritative'] },
      }),
    ),
    'another mechanism': trusting({ AuthMechanism: ['Tls'] }),
  },
  fails: {
    'no group, for one host': {
      design: trusting({ RemoteIPRanges: ['10.20.0.15'], PermissionGroups: ['None'] }),
      findings: [missing],
      fixed: true,
    },
    'another group, for everybody': {
      design: trusting({ RemoteIPRanges: ['0.0.0.0/0'], PermissionGroups: ['AnonymousUsers'] }),
      findings: [missing],
    },
  },
})
