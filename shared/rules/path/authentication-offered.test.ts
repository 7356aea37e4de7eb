import type { InboundRoute } from '../../model/inbound-route'
import { drawn, gatewayDrawn, having, inP0, inP3, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { authenticationOffered } from './authentication-offered'

const notOffered = { message: 'notOffered', subject: inP0.toEdge, parameter: 'SmartHostAuthMechanism' }
const members = set(inP0.fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers'])

testRule(authenticationOffered, {
  passes: {
    'a finished drawing': drawn(),
    'no authentication at a connector that offers several': drawn(set(inP0.toEdge, 'SmartHostAuthMechanism', 'None')),
    'Basic to a connector that wants TLS first': drawn(set(inP0.toEdge, 'SmartHostAuthMechanism', 'BasicAuth')),
    'an externally secured gateway': gatewayDrawn('externallySecured'),
    'two mechanisms, of which it is open which one is used': drawn(
      set(inP0.toEdge, 'SmartHostAuthMechanism', ['BasicAuth', 'ExternalAuthoritative']),
    ),
  },
  fails: {
    'a connector without Basic authentication': {
      design: drawn(set(inP0.fromInternal, 'AuthMechanism', ['Tls', 'ExchangeServer'])),
      findings: [notOffered],
    },
    'the same where the account may send': {
      design: drawn(members, set(inP0.fromInternal, 'AuthMechanism', ['Tls', 'ExchangeServer'])),
      findings: [notOffered],
      fixed: true,
    },
    'no external protection at the other end': {
      design: drawn(set(inP0.toEdge, 'SmartHostAuthMechanism', 'ExternalAuthoritative')),
      findings: [notOffered],
    },
    'a sender that never starts TLS': {
      design: drawn(
        members,
        set(inP0.toEdge, 'SmartHostAuthMechanism', 'BasicAuth'),
        set(inP0.toEdge, 'IgnoreSTARTTLS', true),
      ),
      findings: [{ message: 'onlyAfterTls', subject: inP0.toEdge, parameter: 'SmartHostAuthMechanism' }],
      fixed: true,
    },
    'Basic over TLS by a sender that never starts TLS': {
      design: drawn(set(inP0.toEdge, 'IgnoreSTARTTLS', true)),
      findings: [{ message: 'neverOverTls', subject: inP0.toEdge, parameter: 'IgnoreSTARTTLS' }],
      fixed: true,
    },
    'the same towards a gateway, whoever answers there': {
      design: gatewayDrawn('basic', set(inP3.toGateway, 'IgnoreSTARTTLS', true)),
      findings: [{ message: 'neverOverTls', subject: inP3.toGateway, parameter: 'IgnoreSTARTTLS' }],
      fixed: true,
    },
    'a gateway that signs in over TLS and never starts it': {
      design: gatewayDrawn('basic', having<InboundRoute>(inP3.route, { tls: 'none' })),
      findings: [{ message: 'neverOverTls', subject: inP3.route }],
    },
    'a gateway that signs in where nobody can': {
      design: gatewayDrawn('anonymousRelay', having<InboundRoute>(inP3.route, { authentication: 'basicOverTls' })),
      findings: [{ message: 'notOffered', subject: inP3.route }],
    },
  },
})
