import { designOf, edge, internalAdapter, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { bindingForm } from './binding-form'

function bound(...bindings: string[]) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { parameters: { Bindings: bindings } }))
}

testRule(bindingForm, {
  passes: {
    'IPv4 and IPv6 with a port': bound('10.1.1.1:25', '[::]:25'),
    'a wrong port, which another rule reports': bound('10.1.1.1:0'),
    'an adapter without an address yet': designOf(
      edge({ adapters: [{ id: 'adapter-1', name: 'External', addresses: [], facing: 'external' }] }),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Bindings: [{ server: 'server-1', adapter: 'adapter-1', port: 25 }] },
      }),
    ),
  },
  fails: {
    'an address without a port': {
      design: bound('10.1.1.2:25', '10.1.1.1'),
      findings: [{ message: 'form', subject: 'receiveConnector-9', parameter: 'Bindings' }],
      fixed: true,
    },
    'every IPv6 address without a port': {
      design: bound('[::]:'),
      findings: [{ message: 'form', subject: 'receiveConnector-9', parameter: 'Bindings' }],
      fixed: true,
    },
    'an address of the server that is none': {
      design: designOf(
        edge({ adapters: internalAdapter('10.1.15') }),
        receive('receiveConnector-9', 'server-1', {
          parameters: { Bindings: [{ server: 'server-1', adapter: 'adapter-1', port: 25 }] },
        }),
      ),
      findings: [{ message: 'node', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'the display slip [::]: and IPv6 without brackets': {
      design: bound('[::]:', 'fd00::1:25', 'mail.contoso.com:25'),
      findings: [
        { message: 'form', subject: 'receiveConnector-9', parameter: 'Bindings' },
        { message: 'form', subject: 'receiveConnector-9', parameter: 'Bindings' },
        { message: 'form', subject: 'receiveConnector-9', parameter: 'Bindings' },
      ],
    },
  },
})
