import { changeItem, setParameter } from '../../edits/change'
import { sequence, type Edit } from '../../edits/edit'
import type { Grant } from '../../model/connectors'
import { credential, designOf, hub, receive, send } from '../testing/designs'
import { gateway, route } from '../testing/gateway'
import { relay } from '../testing/relays'
import { testRule } from '../testing/test-rule'
import { relayForGateway } from './for-gateway'

const outbound = send('sendConnector-9', {
  name: 'To gateway',
  parameters: {
    AddressSpaces: ['*'],
    DNSRoutingEnabled: false,
    SmartHosts: [{ server: 'gateway-1' }],
    SourceTransportServers: [{ server: 'server-1' }],
  },
})
const toAccount = (user: Grant['user']) =>
  receive('receiveConnector-9', 'server-1', {
    name: 'From gateway',
    parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.1.1.9'], AuthMechanism: ['Tls', 'BasicAuth'] },
    grants: [{ user, rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }],
  })
const account = (name = 'Gateway'): Edit =>
  sequence(credential('credential-1'), changeItem<'credential'>('credential-1', { name }))
const signedIn = route({ authentication: 'basic', credential: 'credential-1' })
const loop = { message: 'loop', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(relayForGateway, {
  passes: {
    'relay for the gateway, while everything leaves another way': designOf(
      hub(),
      gateway(),
      relay('server-1', ['10.1.1.9']),
      route(),
    ),
    'relay for a device that is not the gateway': designOf(
      hub(),
      gateway(),
      outbound,
      relay('server-1', ['192.168.5.77']),
      route(),
    ),
    'a connector to the gateway that is disabled': designOf(
      hub(),
      gateway(),
      outbound,
      setParameter('sendConnector-9', 'Enabled', false),
      relay('server-1', ['10.1.1.9']),
      route(),
    ),
    'a right for another account': designOf(
      hub(),
      gateway(),
      outbound,
      account(),
      toAccount('CONTOSO\\scanner'),
      signedIn,
    ),
  },
  fails: {
    'relay for the gateway to which everything goes': {
      design: designOf(hub(), gateway(), outbound, relay('server-1', ['10.1.1.9']), route()),
      findings: [loop],
      fixed: true,
    },
    'the right for the account of the gateway, by its name': {
      design: designOf(
        hub(),
        gateway(),
        outbound,
        account('smtpgateway@contoso.com'),
        toAccount('CONTOSO\\SmtpGateway'),
        signedIn,
      ),
      findings: [loop],
    },
    'the right for the account of the gateway, by its label': {
      design: designOf(hub(), gateway(), outbound, account(), toAccount({ credential: 'credential-1' }), signedIn),
      findings: [loop],
    },
  },
})
