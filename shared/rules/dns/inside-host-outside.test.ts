import type { ParameterValue } from '../../model/parameter-value'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { insideHostOutside } from './inside-host-outside'

const sending = (SmartHosts: ParameterValue, UseExternalDNSServersEnabled = true) =>
  designOf(
    mailbox(),
    mailbox({ name: 'MBX02' }),
    send('sendConnector-9', {
      parameters: {
        AddressSpaces: ['fabrikam.com'],
        DNSRoutingEnabled: false,
        SmartHosts,
        UseExternalDNSServersEnabled,
        SourceTransportServers: [{ server: 'server-1' }],
      },
    }),
  )
const unknown = { message: 'unknown', subject: 'sendConnector-9', parameter: 'UseExternalDNSServersEnabled' }

testRule(insideHostOutside, {
  passes: {
    'a public name': sending(['mx.fabrikam.com']),
    'an address': sending(['10.7.7.7']),
    'a name of the inside, asked inside': sending(['relay.contoso.local'], false),
  },
  fails: {
    'a name of the inside': { design: sending(['relay.contoso.local']), findings: [unknown] },
    'a single label': { design: sending(['relay']), findings: [unknown] },
    'another Mailbox server': { design: sending([{ server: 'server-2' }]), findings: [unknown] },
  },
})
