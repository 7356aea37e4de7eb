import type { Parameters } from '../../model/parameter-value'
import { designOf, hub, internalAdapter, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { ownServersSwallowed } from './own-servers-swallowed'

const two = [mailbox(), mailbox({ name: 'MBX02', adapters: internalAdapter('192.168.5.20') })]
const relay = (range: string, parameters: Parameters = {}) =>
  receive('receiveConnector-99', 'server-1', {
    name: 'Relay',
    usage: 'Custom',
    parameters: {
      TransportRole: 'FrontendTransport',
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: [range],
      PermissionGroups: ['AnonymousUsers'],
      ...parameters,
    },
  })
const behind = { TransportRole: 'HubTransport', Bindings: ['0.0.0.0:2525'] }
const of = (message: string) => ({ message, subject: 'receiveConnector-99', parameter: 'RemoteIPRanges' })

testRule(ownServersSwallowed, {
  passes: {
    'the loopback address of a family that is not heard': designOf(...two, relay('::1')),
    'a relay for a device': designOf(...two, relay('192.168.5.60')),
    'a network beside that of the servers': designOf(...two, relay('192.168.6.0/24')),
    'the network of the servers, whose servers may sign in': designOf(
      ...two,
      relay('192.168.5.0/24', { AuthMechanism: ['Tls', 'ExchangeServer'], PermissionGroups: ['ExchangeServers'] }),
    ),
    'a connector for every address': designOf(...two, relay('0.0.0.0-255.255.255.255', { Bindings: ['0.0.0.0:2526'] })),
    'a disabled connector': designOf(...two, relay('192.168.5.0/24', { Enabled: false })),
    'the own network on a port of nobody': designOf(...two, relay('192.168.5.0/24', { Bindings: ['0.0.0.0:2526'] })),
  },
  fails: {
    'a relay for the network of the servers': {
      design: designOf(...two, relay('192.168.5.0/24')),
      findings: [of('atFrontEnd')],
    },
    'the server itself, at its own Front End': {
      design: designOf(...two, relay('192.168.5.10')),
      findings: [of('itself')],
    },
    'its loopback address, at its own Front End': {
      design: designOf(...two, relay('127.0.0.1')),
      findings: [of('itself')],
    },
    'the other server behind the Front End': {
      design: designOf(...two, relay('192.168.5.20', behind)),
      findings: [of('swallowed')],
    },
    'the server itself behind the Front End': {
      design: designOf(...two, relay('192.168.5.10', behind)),
      findings: [of('swallowed')],
    },
    'its loopback address': { design: designOf(...two, relay('127.0.0.0/8', behind)), findings: [of('loopback')] },
    'a partner’s connector on a 2010 Hub that holds another Hub': {
      design: designOf(
        hub(),
        hub({ name: 'HUB02', adapters: internalAdapter('10.2.3.5') }),
        receive('receiveConnector-99', 'server-1', {
          name: 'Partner',
          usage: 'Partner',
          parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.2.3.0/24'] },
        }),
      ),
      findings: [of('swallowed')],
    },
  },
})
