import { addItem } from '../../edits/add'
import { designOf, edge, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { hostNameForCertificate } from './host-name-for-certificate'

const to = (SmartHosts: ({ server: string } | { text: string })[], SmartHostAuthMechanism = 'BasicAuthRequireTLS') =>
  send('sendConnector-9', { parameters: { SmartHosts, SmartHostAuthMechanism, DNSRoutingEnabled: false } })
const gateway = addItem('gateway', { x: 0, y: 0 }, { addresses: ['10.1.1.9'] })
const address = { message: 'address', subject: 'sendConnector-9', parameter: 'SmartHosts' }

testRule(hostNameForCertificate, {
  passes: {
    'a server by reference, which goes by its name': designOf(edge(), to([{ server: 'server-1' }])),
    'a name': designOf(to([{ text: 'mail.contoso.com' }])),
    'an address with another method': designOf(to([{ text: '10.1.1.9' }], 'BasicAuth')),
  },
  fails: {
    'the address of a server that is drawn': {
      design: designOf(edge(), to([{ text: '10.1.1.2' }])),
      findings: [address],
      fixed: true,
    },
    'the address of a host that is not drawn': { design: designOf(to([{ text: '[10.1.1.9]' }])), findings: [address] },
    'a gateway without a name': { design: designOf(gateway, to([{ server: 'gateway-1' }])), findings: [address] },
  },
})
