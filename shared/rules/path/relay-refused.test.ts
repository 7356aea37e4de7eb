import type { InboundRoute } from '../../model/inbound-route'
import { accepting, drawn, gatewayDrawn, having, inP0, inP3, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { relayRefused } from './relay-refused'

const toOthers = having<InboundRoute>(inP3.route, { recipients: ['example.org'] })
/** The local account of the Edge server has rights, so that the drawing is sound as a whole. */
const open = set(inP0.fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers'])
const anonymous = [
  set(inP0.toInternal, 'SmartHostAuthMechanism', undefined),
  set(inP0.toInternal, 'AuthenticationCredential', undefined),
]

testRule(relayRefused, {
  passes: {
    'a relay that may send to anybody': gatewayDrawn('anonymousRelay', toOthers),
    'a stated accepted domain': drawn(open, having<InboundRoute>(inP0.route, { recipients: ['contoso.com'] })),
    'accepted domains that are passed on without signing in': drawn(open, ...anonymous),
    'subdomains that the Edge server accepts, too': drawn(
      open,
      accepting('*.contoso.com'),
      accepting('*.contoso.com', { id: 'acceptedDomain-10', home: inP0.edge }),
    ),
    'an accepted domain that is not written as one': drawn(open, accepting('*contoso.com')),
    'members of Exchange Servers, for any domain': drawn(open, accepting('fabrikam.com', { home: inP0.edge })),
  },
  fails: {
    'other recipients through a connector without the relay right': {
      design: gatewayDrawn('anonymousRelay', toOthers, having(inP3.fromGateway, { grants: [] })),
      findings: [{ message: 'refused', subject: inP3.route }],
    },
    'everything for the Internet, without signing in': {
      design: drawn(open, set(inP0.toEdge, 'SmartHostAuthMechanism', 'None')),
      findings: [{ message: 'refused', subject: inP0.toEdge }],
    },
    'a domain that only the Edge server accepts': {
      design: drawn(open, ...anonymous, accepting('fabrikam.com', { home: inP0.edge })),
      findings: [{ message: 'refused', subject: inP0.toInternal }],
    },
    'subdomains that the organization accepts and the Edge server does not': {
      design: drawn(open, accepting('*.contoso.com')),
      findings: [{ message: 'refused', subject: inP0.route }],
    },
    'stated subdomains of an accepted domain that has none': {
      design: drawn(open, having<InboundRoute>(inP0.route, { recipients: ['*.contoso.com'] })),
      findings: [{ message: 'refused', subject: inP0.route }],
    },
    'an Edge server without accepted domains of its own': {
      design: drawn(open, without(inP0.edgeDomain)),
      findings: [{ message: 'refused', subject: inP0.route }],
      fixed: true,
    },
  },
})
