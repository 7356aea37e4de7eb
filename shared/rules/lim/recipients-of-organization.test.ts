import { setTransportConfig } from '../../edits/change'
import type { ParameterValue, Parameters } from '../../model/parameter-value'
import { designOf, edge, hub, mailbox, receive } from '../testing/designs'
import { set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { recipientsOfOrganization } from './recipients-of-organization'

const organization = (limit: ParameterValue) => setTransportConfig('MaxRecipientEnvelopeLimit', limit)
const relay = (MaxRecipientsPerMessage: number, more: Parameters = { PermissionGroups: ['AnonymousUsers'] }) =>
  receive('receiveConnector-9', 'server-1', { name: 'Relay', parameters: { MaxRecipientsPerMessage, ...more } })
const of = (message: string, subject = 'receiveConnector-9') => ({
  message,
  subject,
  parameter: 'MaxRecipientsPerMessage',
})

testRule(recipientsOfOrganization, {
  passes: {
    'what setup made': designOf(mailbox()),
    'what setup made, in an organization with a small limit': designOf(mailbox(), organization(100)),
    'as many as the organization takes': designOf(mailbox(), organization(1000), relay(1000)),
    'fewer than the organization takes': designOf(mailbox(), organization(1000), relay(500)),
    'an organization without limit': designOf(mailbox(), organization('unlimited'), relay(10000)),
    'an organization of which nothing is stated, and few recipients': designOf(mailbox(), relay(500)),
    'an Edge server, which has a configuration of its own': designOf(edge(), organization(100), relay(5000)),
    'the Default connector of 2010': designOf(
      hub(),
      organization(500),
      set('receiveConnector-1', 'MaxRecipientsPerMessage', 5000),
    ),
  },
  fails: {
    'an anonymous relay for more recipients than the organization takes': {
      design: designOf(mailbox(), organization(500), relay(1000)),
      findings: [of('more')],
      fixed: true,
    },
    'a default connector that was raised alone': {
      design: designOf(mailbox(), organization(500), set('receiveConnector-1', 'MaxRecipientsPerMessage', 2000)),
      findings: [of('more', 'receiveConnector-1')],
      fixed: true,
    },
    'an externally secured relay': {
      design: designOf(
        mailbox(),
        organization(500),
        relay(1000, { AuthMechanism: ['Tls', 'ExternalAuthoritative'], PermissionGroups: ['ExchangeServers'] }),
      ),
      findings: [of('more')],
      fixed: true,
    },
    'a connector for accounts, which may have limits of their own': {
      design: designOf(mailbox(), organization(500), relay(1000, { PermissionGroups: ['ExchangeUsers'] })),
      findings: [of('ofAccounts')],
      fixed: true,
    },
    'more than the default limit of the organization, which may have been changed': {
      design: designOf(mailbox(), relay(1000)),
      findings: [of('moreByDefault')],
    },
    'an organization that takes nobody': {
      design: designOf(mailbox(), organization(0), relay(1000)),
      findings: [of('more')],
    },
  },
})
