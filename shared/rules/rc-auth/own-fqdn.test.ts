import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { ownFqdn } from './own-fqdn'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { usage: 'Internal', parameters }))
const foreign = { message: 'foreign', subject: 'receiveConnector-9', parameter: 'Fqdn' }

testRule(ownFqdn, {
  passes: {
    'the FQDN of the server': stating({ Fqdn: 'MBX01.contoso.com' }),
    'its NetBIOS name': stating({ Fqdn: 'mbx01' }),
    'no name': stating({ Fqdn: null }),
    'not stated': stating({}),
    'a public name without ExchangeServer': stating({ Fqdn: 'mail.contoso.com', AuthMechanism: ['Tls'] }),
  },
  fails: {
    'a public name': { design: stating({ Fqdn: 'mail.contoso.com' }), findings: [foreign], fixed: true },
    'a public name on a connector of setup': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'Fqdn', 'mail.contoso.com')),
      findings: [{ ...foreign, subject: 'receiveConnector-1' }],
      fixed: true,
    },
  },
})
