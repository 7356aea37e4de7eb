import { expect, it } from 'vitest'
import { setParameter } from '../../edits/change'
import { findingsOf, sentence } from '../check'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { serviceClash } from './service-clash'

function hub(binding: string) {
  return receive('receiveConnector-9', 'server-1', {
    parameters: { TransportRole: 'HubTransport', Bindings: [binding], RemoteIPRanges: ['10.2.3.4'] },
  })
}

testRule(serviceClash, {
  passes: {
    'the services of a Mailbox server on their own ports': designOf(mailbox()),
    'a Transport connector on a free port': designOf(mailbox(), hub('0.0.0.0:26')),
    'a Front End connector beside the default one': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        parameters: {
          TransportRole: 'FrontendTransport',
          Bindings: ['192.168.5.10:25'],
          RemoteIPRanges: ['10.2.3.4'],
        },
      }),
    ),
    'a transport role that cannot be read': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: 'Hub', Bindings: ['0.0.0.0:25'] } }),
    ),
  },
  fails: {
    'a Transport connector on all addresses, port 25': {
      design: designOf(mailbox(), hub('0.0.0.0:25')),
      findings: [{ message: 'clash', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
    },
    'a Transport connector on an address that the default connector’s wildcard covers': {
      design: designOf(mailbox(), hub('192.168.5.10:587')),
      findings: [{ message: 'clash', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
    },
    'a Front End connector on a port of the Transport service': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', {
          parameters: { TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:2525'] },
        }),
      ),
      findings: [{ message: 'clash', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
    },
    'the same beside one that is disabled': {
      design: designOf(mailbox(), setParameter('receiveConnector-1', 'Enabled', false), hub('0.0.0.0:25')),
      findings: [{ message: 'disabled', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
    },
  },
})

it('one beside a disabled connector is a warning, which says that it is unverified', () => {
  const disabled = setParameter('receiveConnector-1', 'Enabled', false)
  const found = findingsOf(serviceClash, designOf(mailbox(), disabled, hub('0.0.0.0:25')))
  expect(found.map((finding) => [finding.severity, sentence(finding).includes('unverified')])).toEqual([
    ['warning', true],
  ])
})
