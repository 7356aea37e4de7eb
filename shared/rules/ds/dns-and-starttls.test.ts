import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { dnsAndStartTls } from './dns-and-starttls'

const stating = (parameters: Parameters) =>
  designOf(send('sendConnector-9', { parameters: { AddressSpaces: ['fabrikam.com'], ...parameters } }))
const of = (message: string, parameter: string) => ({ message, subject: 'sendConnector-9', parameter })

testRule(dnsAndStartTls, {
  passes: {
    'domain security by DNS': stating({ DomainSecureEnabled: true, DNSRoutingEnabled: true }),
    'a smart host without domain security': stating({ SmartHosts: ['10.1.1.9'], DNSRoutingEnabled: false }),
  },
  fails: {
    'a smart host': {
      design: stating({ DomainSecureEnabled: true, DNSRoutingEnabled: false, SmartHosts: ['10.1.1.9'] }),
      findings: [of('smartHost', 'DNSRoutingEnabled')],
    },
    'neither DNS nor STARTTLS': {
      design: stating({ DomainSecureEnabled: true, DNSRoutingEnabled: false, IgnoreSTARTTLS: true }),
      findings: [of('smartHost', 'DNSRoutingEnabled'), of('startTls', 'IgnoreSTARTTLS')],
      fixed: true,
    },
  },
})
