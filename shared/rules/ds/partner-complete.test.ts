import { setParameter, setTransportConfig } from '../../edits/change'
import { markAsExisting } from '../../edits/existing'
import type { Edit } from '../../edits/edit'
import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive, send } from '../testing/designs'
import { partner } from '../testing/ends'
import { route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { partnerComplete } from './partner-complete'

const sending = (parameters: Parameters = {}): Edit =>
  send('sendConnector-9', { usage: 'Partner', parameters: { AddressSpaces: ['fabrikam.com'], ...parameters } })
const receiving = (parameters: Parameters = {}): Edit =>
  receive('receiveConnector-9', 'server-1', {
    usage: 'Partner',
    parameters: {
      TransportRole: 'FrontendTransport',
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: ['17.17.17.0/24'],
      ...parameters,
    },
  })
const secure = { DomainSecureEnabled: true }
const listed = (list: 'Send' | 'Receive', ...domains: string[]) =>
  setTransportConfig(`TLS${list}DomainSecureList`, domains)
const fromPartner = route({ from: 'partner-1', authentication: 'mutualTls' })
const of = (message: string, subject: string) => ({ message, subject, parameter: 'DomainSecureEnabled' })

const isThere = markAsExisting('receiveConnector-9')

testRule(partnerComplete, {
  passes: {
    'a Send connector whose domain is listed': designOf(sending(secure), listed('Send', 'Fabrikam.com')),
    'a Receive connector whose partner is listed': designOf(
      mailbox(),
      partner(),
      receiving(secure),
      fromPartner,
      listed('Receive', 'fabrikam.com'),
    ),
    'a Receive connector whose partner is not drawn, with a list': designOf(
      mailbox(),
      receiving(secure),
      listed('Receive', 'woodgrove.com'),
    ),
    'a Receive connector that gave up the group Partners': designOf(
      mailbox(),
      receiving({ PermissionGroups: ['AnonymousUsers'] }),
    ),
    'the default connector of an Edge, which has the group Partners': designOf(edge()),
    'a Partner connector with smart hosts, which is another finding': designOf(
      sending({ DNSRoutingEnabled: false, SmartHosts: ['10.1.1.9'] }),
    ),
    'another usage type': designOf(
      send('sendConnector-9', { usage: 'Internet', parameters: { AddressSpaces: ['*'] } }),
    ),
  },
  fails: {
    'Partner connectors without domain security': {
      design: designOf(mailbox(), partner(), sending(), receiving(), fromPartner),
      findings: [of('off', 'sendConnector-9'), of('off', 'receiveConnector-9')],
      fixed: true,
    },
    'domains that are not listed': {
      design: designOf(mailbox(), partner(), sending(secure), receiving(secure), fromPartner, listed('Send', 'x.com')),
      findings: [of('list', 'sendConnector-9'), of('list', 'receiveConnector-9')],
      fixed: true,
    },
    'an empty list, for a partner that is not drawn': {
      design: designOf(mailbox(), receiving(secure)),
      findings: [of('noList', 'receiveConnector-9')],
    },
    'a connector that is there, whose only group is Partners': {
      design: designOf(mailbox(), partner(), receiving({ PermissionGroups: ['Partners'] }), isThere, fromPartner),
      findings: [of('off', 'receiveConnector-9')],
      fixed: true,
    },
    'a connector on which domain security cannot be turned on': {
      design: designOf(sending(), setParameter('sendConnector-9', 'IgnoreSTARTTLS', true)),
      findings: [of('off', 'sendConnector-9')],
    },
  },
})
