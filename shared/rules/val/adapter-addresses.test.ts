import type { Adapter } from '../../model/server'
import { designOf, edge, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { adapterAddresses } from './adapter-addresses'

const adapter: Adapter = { id: 'adapter-1', name: '', facing: 'internal', addresses: ['192.168.5.10'] }
const finding = { message: 'own', subject: 'server-1', parameter: 'Adapters' }
const having = (fields: Partial<Adapter>) => designOf(mailbox({ adapters: [{ ...adapter, ...fields }] }))

testRule(adapterAddresses, {
  passes: {
    'servers as they are dropped': designOf(edge(), mailbox()),
    'addresses of both families, and one with a zone': having({ addresses: ['10.1.1.1', 'fd00::1', 'fe80::1%12'] }),
    'blanks around one, and an entry without any text': having({ addresses: [' 10.1.1.1 ', ''], publicAddress: '' }),
  },
  fails: {
    'a number missing': { design: having({ addresses: ['10.1.1'] }), findings: [finding] },
    'a network': { design: having({ addresses: ['10.1.1.0/24'] }), findings: [finding] },
    'a name among DNS servers': {
      design: having({ dnsServers: ['192.168.5.1', 'dc01'] }),
      findings: [{ ...finding, message: 'dns' }],
    },
    'a public address with a letter in it': {
      design: having({ publicAddress: '203.0.113.l' }),
      findings: [{ ...finding, message: 'public' }],
    },
  },
})
