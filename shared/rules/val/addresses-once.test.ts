import { designOf, edge, internalAdapter, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { addressesOnce } from './addresses-once'

const two = (one: string, other: string) => [
  { id: 'adapter-1', name: 'External', addresses: [one], facing: 'external' as const },
  { id: 'adapter-2', name: 'Internal', addresses: [other], facing: 'internal' as const },
]

testRule(addressesOnce, {
  passes: {
    'servers with addresses of their own': designOf(edge(), mailbox()),
    'adapters without an address yet': designOf(
      edge({ adapters: two('', '') }),
      mailbox({ adapters: internalAdapter() }),
    ),
    'the link-local address that every server has': designOf(
      mailbox({ adapters: internalAdapter('fe80::1%3') }),
      mailbox({ adapters: internalAdapter('fe80::1%3') }),
    ),
  },
  fails: {
    'the address of another server, written otherwise': {
      design: designOf(
        mailbox({ adapters: internalAdapter('fd00::1') }),
        mailbox({ adapters: internalAdapter('fd00:0:0::1') }),
      ),
      findings: [{ message: 'servers', subject: 'server-2', parameter: 'Adapters' }],
    },
    'one address on both sides of an Edge server': {
      design: designOf(edge({ adapters: two('10.1.1.1', '10.1.1.1') })),
      findings: [{ message: 'adapters', subject: 'server-1', parameter: 'Adapters' }],
    },
  },
})
