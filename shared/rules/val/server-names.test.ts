import { changeItem } from '../../edits/change'
import { designOf, edge, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { serverNames } from './server-names'

const named = (id: string, name: string) => changeItem<'server'>(id, { name })

testRule(serverNames, {
  passes: {
    'servers as they are dropped': designOf(edge(), edge(), mailbox(), mailbox()),
    'names of which one begins the other': designOf(mailbox(), mailbox(), named('server-2', 'MBX011')),
  },
  fails: {
    'a server whose name was emptied': {
      design: designOf(mailbox(), named('server-1', ' ')),
      findings: [{ message: 'missing', subject: 'server-1', parameter: 'Name' }],
    },
    'two of them, one without any address either': {
      design: designOf(mailbox(), mailbox({ adapters: [], fqdn: '' }), named('server-1', ''), named('server-2', '')),
      findings: ['server-1', 'server-2'].map((subject) => ({ message: 'missing', subject, parameter: 'Name' })),
    },
    'the name of another server in another case': {
      design: designOf(edge(), mailbox(), mailbox(), named('server-3', 'edge01')),
      findings: [{ message: 'twice', subject: 'server-3', parameter: 'Name' }],
    },
  },
})
