import type { ReceiveConnector } from '../../model/connectors'
import { credential, designOf, hub, receive } from '../testing/designs'
import { gateway, route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { gatewayAccount } from './gateway-account'

const answering = (PermissionGroups: string[], grants: ReceiveConnector['grants'] = []) =>
  receive('receiveConnector-9', 'server-1', {
    parameters: {
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: ['10.1.1.9'],
      AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequireTLS'],
      PermissionGroups,
    },
    grants,
  })
const signedIn = route({ authentication: 'basicOverTls', credential: 'credential-1' })
const member = credential('credential-1', { where: 'domain', memberOfExchangeServers: true })
const senders = { message: 'senders', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(gatewayAccount, {
  passes: {
    'a right to use any sender': designOf(
      hub(),
      gateway(),
      answering(['ExchangeUsers'], [{ user: 'CONTOSO\\gateway', rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }]),
      signedIn,
    ),
    'a member of Exchange Servers': designOf(
      hub(),
      gateway(),
      member,
      answering(['ExchangeUsers', 'ExchangeServers']),
      signedIn,
    ),
    'an account of which nothing is known, with ExchangeServers': designOf(
      hub(),
      gateway(),
      answering(['ExchangeUsers', 'ExchangeServers']),
      signedIn,
    ),
    'a gateway without Internet mail': designOf(
      hub(),
      gateway({ sendsInternetMail: false }),
      answering(['ExchangeUsers']),
      signedIn,
    ),
    'an anonymous route': designOf(hub(), gateway(), answering(['ExchangeUsers', 'AnonymousUsers']), route()),
    'an account that may not submit at all, which is another finding': designOf(
      hub(),
      gateway(),
      answering(['AnonymousUsers']),
      signedIn,
    ),
  },
  fails: {
    'the group ExchangeUsers alone': {
      design: designOf(hub(), gateway(), member, answering(['ExchangeUsers']), signedIn),
      findings: [senders],
    },
    'a right granted to anonymous users only': {
      design: designOf(
        hub(),
        gateway(),
        answering(
          ['ExchangeUsers'],
          [{ user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }],
        ),
        route({ authentication: 'basic' }),
      ),
      findings: [senders],
    },
    'an account that is no member of Exchange Servers': {
      design: designOf(
        hub(),
        gateway(),
        credential('credential-1', { where: 'other' }),
        answering(['ExchangeUsers', 'ExchangeServers']),
        signedIn,
      ),
      findings: [senders],
    },
  },
})
