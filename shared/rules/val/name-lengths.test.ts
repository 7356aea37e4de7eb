import { changeItem } from '../../edits/change'
import { designOf, edge, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { nameLengths } from './name-lengths'

testRule(nameLengths, {
  passes: {
    'servers and domains as they are dropped': designOf(edge(), mailbox()),
    'a server name of 15 characters': designOf(mailbox({ name: 'EXCHANGE-MBX-01' })),
    'a domain with a name of 64 characters': designOf(
      mailbox(),
      changeItem('acceptedDomain-1', { name: 'x'.repeat(64) }),
    ),
  },
  fails: {
    'a server name of 16 characters': {
      design: designOf(mailbox({ name: 'EXCHANGE-MBX-001' })),
      findings: [{ message: 'server', subject: 'server-1', parameter: 'Name' }],
    },
    'a domain with a name of 65 characters': {
      design: designOf(mailbox(), changeItem('acceptedDomain-1', { name: 'x'.repeat(65) })),
      findings: [{ message: 'domain', subject: 'acceptedDomain-1', parameter: 'Name' }],
    },
  },
})
