import { designOf, hub, receive, send } from '../testing/designs'
import { gateway, route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { receiveExternalProtection } from './external-protection'

const trusting = (AuthMechanism = ['ExternalAuthoritative']) =>
  receive('receiveConnector-9', 'server-1', {
    parameters: {
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: ['10.1.1.0/24'],
      AuthMechanism,
      PermissionGroups: ['ExchangeServers'],
    },
  })
const unprotected = { message: 'unprotected', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(receiveExternalProtection, {
  passes: {
    'a protected route': designOf(hub(), gateway(), trusting(), route({ externallyProtected: true })),
    'a protected gateway': designOf(hub(), gateway({ externallyProtected: true }), trusting(), route()),
    'nothing that arrives': designOf(hub(), gateway(), trusting()),
    'a route that another connector answers': designOf(
      hub(),
      gateway({ addresses: ['10.1.2.9'] }),
      trusting(),
      route(),
    ),
    'another mechanism': designOf(hub(), gateway(), trusting(['Tls']), route()),
  },
  fails: {
    'a route from a gateway without protection': {
      design: designOf(hub(), gateway(), trusting(), route({ authentication: 'externallySecured' })),
      findings: [unprotected],
    },
    'a Send connector of another server': {
      design: designOf(
        hub(),
        hub({ adapters: [{ id: 'adapter-1', name: 'Internal', addresses: ['10.1.1.20'], facing: 'internal' }] }),
        trusting(),
        send('sendConnector-9', {
          parameters: {
            SourceTransportServers: [{ server: 'server-2' }],
            SmartHosts: [{ server: 'server-1' }],
            DNSRoutingEnabled: false,
          },
        }),
      ),
      findings: [{ ...unprotected, message: 'server' }],
    },
  },
})
