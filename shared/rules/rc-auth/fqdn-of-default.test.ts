import { setParameter } from '../../edits/change'
import { designOf, edge, hub, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { fqdnOfDefault } from './fqdn-of-default'

/* Of MBX01: receiveConnector-1 is Default Frontend, -4 is Default; of HUB01: -1 is Default. */
const renamed = (id: string) => setParameter(id, 'Fqdn', 'mail.contoso.com')
const changed = (subject: string) => ({ message: 'changed', subject, parameter: 'Fqdn' })

testRule(fqdnOfDefault, {
  passes: {
    'two servers as set up': designOf(mailbox(), mailbox()),
    'the Front End connector, which clients meet': designOf(mailbox(), mailbox(), renamed('receiveConnector-1')),
    'the only Mailbox server beside an Edge': designOf(mailbox(), edge(), renamed('receiveConnector-4')),
    'the same name in another case': designOf(
      mailbox(),
      mailbox(),
      setParameter('receiveConnector-4', 'Fqdn', 'MBX01.contoso.com'),
    ),
  },
  fails: {
    'a public name on one of two Mailbox servers': {
      design: designOf(mailbox(), mailbox(), renamed('receiveConnector-4')),
      findings: [changed('receiveConnector-4')],
      fixed: true,
    },
    'no name on one of two Hub servers': {
      design: designOf(hub(), hub(), setParameter('receiveConnector-1', 'Fqdn', null)),
      findings: [changed('receiveConnector-1')],
      fixed: true,
    },
  },
})
