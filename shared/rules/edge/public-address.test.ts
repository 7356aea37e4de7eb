import { setParameter } from '../../edits/change'
import { designOf, edge, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import type { Server } from '../../model/server'
import { publicAddress } from './public-address'

const adapters: Server['adapters'] = [
  { id: 'adapter-1', name: 'External', addresses: ['10.1.1.1'], facing: 'external', publicAddress: '203.0.113.5' },
]

testRule(publicAddress, {
  passes: {
    'no public address': designOf(edge()),
    'a Mailbox server behind NAT': designOf(mailbox({ adapters })),
    'ExternalIPAddress stated': designOf(
      edge({ adapters }),
      setParameter('server-1', 'ExternalIPAddress', '203.0.113.5'),
    ),
  },
  fails: {
    'a public address that the server does not know': {
      design: designOf(edge({ adapters })),
      findings: [{ message: 'unknown', subject: 'server-1', parameter: 'ExternalIPAddress' }],
      fixed: true,
    },
  },
})
