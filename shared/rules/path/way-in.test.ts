import { setParameter } from '../../edits/change'
import { addItem } from '../../edits/add'
import { subscribeEdge } from '../../edits/subscribe'
import { accepting, drawn, gatewayDrawn, having, inP0, inP3, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import type { InboundRoute } from '../../model/inbound-route'
import { designOf, edge, internet, mailbox } from '../testing/designs'
import { wayIn } from './way-in'

const tenants = 'contoso.mail.onmicrosoft.com'
const none = { message: 'none', subject: inP0.mailbox }

testRule(wayIn, {
  passes: {
    'a finished drawing': drawn(),
    'a gateway that brings in mail from the Internet': gatewayDrawn('basic'),
    'the Internet and servers without lines': designOf(internet, edge(), mailbox()),
    'smart hosts that are not drawn': drawn(set(inP0.toInternal, 'SmartHosts', ['mail.contoso.com'])),
    'an external relay domain, whose mail goes elsewhere': drawn(
      accepting('fabrikam.com', { domainType: 'ExternalRelay' }),
    ),
    'the domain of a tenant that the Edge server accepts, too': drawn(
      accepting(tenants),
      accepting(tenants, { id: 'acceptedDomain-10', home: inP0.edge }),
    ),
    'the domain of a tenant behind a subscribed Edge server, to which EdgeSync brings it': drawn(
      subscribeEdge(inP0.edge, 'site-1'),
      accepting(tenants),
      having<InboundRoute>(inP0.route, { recipients: [] }),
    ),
    'a domain that the Edge server refuses, which is a finding of the route': drawn(accepting('fabrikam.com')),
  },
  fails: {
    'a domain that the Edge server takes for a foreign one and hands to another system': {
      design: drawn(
        setParameter(inP0.edgeDomain, 'DomainType', 'ExternalRelay'),
        set(inP0.toInternet, 'DNSRoutingEnabled', false),
        addItem('gateway', { x: 0, y: 0 }, { name: 'Gateway', addresses: ['10.9.9.9'] }),
        set(inP0.toInternet, 'SmartHosts', [{ server: 'gateway-1' }]),
      ),
      findings: [{ message: 'none', subject: inP0.mailbox }],
    },
    'no line from the Internet': { design: drawn(without(inP0.route)), findings: [none] },
    'an Edge server without a connector to the organization': {
      design: drawn(without(inP0.toInternal)),
      findings: [none],
    },
    'a route for another domain': {
      design: drawn(
        accepting('fabrikam.com'),
        accepting('fabrikam.com', { id: 'acceptedDomain-10', home: inP0.edge }),
        having<InboundRoute>(inP0.route, { recipients: ['fabrikam.com'] }),
      ),
      findings: [none],
    },
    'the domain of a tenant that an Edge server without subscription does not accept': {
      design: drawn(accepting(tenants), having<InboundRoute>(inP0.route, { recipients: ['contoso.com'] })),
      findings: [{ message: 'notOnEdge', subject: inP0.edge }],
      fixed: true,
    },
    'the same without any way in': {
      design: drawn(accepting(tenants), without(inP0.route)),
      findings: [none],
    },
    'a gateway that sends nothing': {
      design: gatewayDrawn('basic', without(inP3.route)),
      findings: [{ message: 'none', subject: inP3.hub }],
    },
  },
})
