import { designOf, edge, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { serverFqdns } from './server-fqdns'

const finding = { message: 'unreadable', subject: 'server-1', parameter: 'fqdn' }

testRule(serverFqdns, {
  passes: {
    'servers as they are dropped': designOf(edge(), mailbox()),
    'an international name': designOf(mailbox({ fqdn: 'mbx01.münchen.example' })),
    'none entered yet': designOf(mailbox({ fqdn: '' })),
  },
  fails: {
    'a blank in it': { design: designOf(mailbox({ fqdn: 'mbx 01.contoso.com' })), findings: [finding] },
    'characters that no host name has': {
      design: designOf(mailbox({ fqdn: 'mbx01!.contoso.com' })),
      findings: [finding],
    },
    'an address': {
      design: designOf(mailbox({ fqdn: '10.1.1.1' })),
      findings: [{ ...finding, message: 'address' }],
    },
  },
})
