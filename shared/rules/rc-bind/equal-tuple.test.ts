import { describe, expect, it } from 'vitest'
import { setParameter } from '../../edits/change'
import { check, sentence } from '../check'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { equalTuple } from './equal-tuple'

const everyIPv4 = '0.0.0.0-255.255.255.255'
const front = { TransportRole: 'FrontendTransport' }

testRule(equalTuple, {
  passes: {
    'default connectors': designOf(mailbox(), edge()),
    'all addresses on an address of its own beside the default connector on 0.0.0.0': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Bindings: ['10.1.1.1:25'], RemoteIPRanges: [everyIPv4] },
      }),
    ),
    'a narrower range on the same listener': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { ...front, Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.0.0.0/8'] },
      }),
    ),
    'the same listener and range on another port': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Bindings: ['0.0.0.0:2525'], RemoteIPRanges: [everyIPv4] },
      }),
    ),
    'a transport role that is not stated': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everyIPv4] },
      }),
    ),
    'the default connector moved to another address': designOf(
      edge(),
      setParameter('receiveConnector-1', 'Bindings', ['10.1.1.2:25']),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everyIPv4] },
      }),
    ),
  },
  fails: {
    'the listener and range of the default connector': {
      design: designOf(
        edge(),
        receive('receiveConnector-9', 'server-1', {
          parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['0.0.0.0/0'] },
        }),
      ),
      findings: [{ message: 'equal', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'one equal entry among several, written otherwise, on both designed connectors': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-8', 'server-1', {
          parameters: { ...front, Bindings: ['192.168.5.10:26', '[::]:26'], RemoteIPRanges: ['10.1.1.0/24'] },
        }),
        receive('receiveConnector-9', 'server-1', {
          parameters: {
            ...front,
            Bindings: ['192.168.5.10:26'],
            RemoteIPRanges: ['172.16.0.1', '10.1.1.0-10.1.1.255'],
          },
        }),
      ),
      findings: [{ message: 'equal', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'the same with a disabled connector': {
      design: designOf(
        edge(),
        receive('receiveConnector-9', 'server-1', {
          parameters: { Enabled: false, Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['0.0.0.0/0'] },
        }),
      ),
      findings: [{ message: 'disabled', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'an enabled one behind a disabled one': {
      design: designOf(
        edge(),
        ...[false, true, true].map((Enabled, index) =>
          receive(`receiveConnector-${7 + index}`, 'server-1', {
            parameters: { Enabled, Bindings: ['10.1.1.1:25'], RemoteIPRanges: ['10.9.9.9'] },
          }),
        ),
      ),
      findings: [
        { message: 'equal', subject: 'receiveConnector-9', parameter: 'Bindings' },
        { message: 'disabled', subject: 'receiveConnector-8', parameter: 'Bindings' },
      ],
    },
    'a third one as well': {
      design: designOf(
        edge(),
        ...['receiveConnector-7', 'receiveConnector-8', 'receiveConnector-9'].map((id) =>
          receive(id, 'server-1', { parameters: { Bindings: ['10.1.1.1:25'], RemoteIPRanges: ['10.9.9.9'] } }),
        ),
      ),
      findings: [
        { message: 'equal', subject: 'receiveConnector-8', parameter: 'Bindings' },
        { message: 'equal', subject: 'receiveConnector-9', parameter: 'Bindings' },
      ],
    },
  },
})

describe('A connector that is disabled', () => {
  const clash = (Enabled: boolean) =>
    designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Enabled, Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['0.0.0.0/0'] },
      }),
    )
  const [off, on] = [false, true].map((Enabled) => check(clash(Enabled)).find(({ rule }) => rule === 'RC-BIND-001'))

  it('clashes as a warning, which says that it is unverified, and no consequence makes an error of it', () => {
    expect([off?.severity, on?.severity]).toEqual(['warning', 'error'])
    expect(off && sentence(off)).toContain('unverified')
  })
})
