import type { Gateway } from '../../model/ends'
import { tenant } from '../testing/ends'
import { gatewayDrawn, having, inP3, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { tenantThroughGateway } from './tenant-through-gateway'

const spaces = (...AddressSpaces: string[]) => set(inP3.toGateway, 'AddressSpaces', AddressSpaces)
const between = { message: 'between', subject: inP3.toGateway, parameter: 'SmartHosts' }

testRule(tenantThroughGateway, {
  passes: {
    'a gateway for the Internet beside a tenant': gatewayDrawn('basic', tenant()),
    'another domain': gatewayDrawn('basic', tenant(), spaces('fabrikam.com')),
  },
  fails: {
    'the domain of the tenant through a gateway': {
      design: gatewayDrawn('basic', tenant({ tenantDomains: ['cloud.contoso.com'] }), spaces('cloud.contoso.com')),
      findings: [between],
    },
    'the usual domain of a tenant, though none is drawn': {
      design: gatewayDrawn('basic', spaces('contoso.mail.onmicrosoft.com')),
      findings: [between],
    },
    'a gateway at the addresses of the tenant': {
      design: gatewayDrawn('basic', tenant(), having<Gateway>(inP3.gateway, { addresses: ['40.92.0.1'] })),
      findings: [{ message: 'back', subject: inP3.route }],
    },
  },
})
