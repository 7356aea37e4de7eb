import { designOf, edge, internalAdapter, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { localAddress } from './local-address'

function bound(...bindings: string[]) {
  return receive('receiveConnector-9', 'server-1', { parameters: { Bindings: bindings } })
}

testRule(localAddress, {
  passes: {
    'addresses of both adapters and the wildcards': designOf(
      edge(),
      bound('10.1.1.1:25', '10.1.1.2:26', '0.0.0.0:27', '[::]:28'),
    ),
    'an IPv6 address in another spelling': designOf(
      mailbox({ adapters: internalAdapter('fd00:0:0:0::a') }),
      bound('[FD00::A]:25'),
    ),
    'any address while none of the server is drawn': designOf(
      mailbox({ adapters: internalAdapter() }),
      bound('10.7.7.7:25'),
    ),
    'a reference to an own adapter': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Bindings: [{ server: 'server-1', adapter: 'adapter-2', port: 25 }] },
      }),
    ),
  },
  fails: {
    'an address of another machine, once': {
      design: designOf(edge(), bound('10.1.1.3:25', '10.1.1.3:26', '10.1.1.1:25')),
      findings: [{ message: 'foreign', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'a reference to another server': {
      design: designOf(
        edge(),
        mailbox(),
        receive('receiveConnector-99', 'server-1', { parameters: { Bindings: [{ server: 'server-2', port: 25 }] } }),
      ),
      findings: [{ message: 'foreign', subject: 'receiveConnector-99', parameter: 'Bindings' }],
    },
  },
})
