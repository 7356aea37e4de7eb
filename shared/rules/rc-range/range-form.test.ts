import { expect, it } from 'vitest'
import { findingsOf, sentence } from '../check'
import { designOf, edge, internalAdapter, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { rangeForm } from './range-form'

function ranges(...entries: string[]) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { parameters: { RemoteIPRanges: entries } }))
}
const misaddressed = designOf(
  edge(),
  mailbox({ adapters: internalAdapter('192.168.5') }),
  receive('receiveConnector-9', 'server-1', { parameters: { RemoteIPRanges: [{ server: 'server-2' }] } }),
)
const form = { message: 'form', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }

testRule(rangeForm, {
  passes: {
    'single addresses, low-high and networks of both families': ranges(
      '10.1.1.1',
      '10.1.1.1-10.1.1.9',
      '10.1.1.0/24',
      'fd00::1',
      'fe80::1%5',
      'fd00::/64',
      '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    ),
    'host bits, as the reference itself writes them': ranges('192.168.1.1/24', '0.0.0.0/0'),
  },
  fails: {
    'low above high': { design: ranges('10.1.1.9-10.1.1.1'), findings: [form] },
    'a prefix that cannot be': { design: ranges('10.1.1.0/33', 'fd00::/129'), findings: [form, form] },
    'a server whose own address is none': {
      design: misaddressed,
      findings: [{ ...form, message: 'node' }],
    },
    'mixed families': { design: ranges('10.1.1.1-fd00::1'), findings: [form] },
    'what is no address': { design: ranges('10.1.15', 'mail.contoso.com', '10.1.1.1'), findings: [form, form] },
  },
})

it('the sentence names the server whose address it is', () => {
  expect(findingsOf(rangeForm, misaddressed).map(sentence)).toEqual([
    '“From somewhere” on EDGE01 answers MBX01, and “192.168.5” there is not an IP address: correct the address of MBX01.',
  ])
})
