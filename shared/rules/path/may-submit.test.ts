import { expect, it } from 'vitest'
import { subscribeEdge } from '../../edits/subscribe'
import type { InboundRoute } from '../../model/inbound-route'
import { check } from '../check'
import { credential } from '../testing/designs'
import { drawn, gatewayDrawn, having, inP0, inP3, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { maySubmit } from './may-submit'

const open = set(inP0.fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers'])

testRule(maySubmit, {
  passes: {
    'accounts in the groups that may send': drawn(open),
    'a gateway that may relay': gatewayDrawn('anonymousRelay'),
    'an account of which nothing is known': drawn(
      credential('credential-9'),
      set(inP0.toEdge, 'AuthenticationCredential', { credential: 'credential-9' }),
    ),
    'a right granted to the account besides the groups': drawn(
      having(inP0.fromInternal, {
        grants: [{ user: 'EDGE01\\exchange', rights: ['ms-Exch-SMTP-Submit'] }],
      }),
    ),
  },
  fails: {
    'the Internet at a connector for Exchange servers': {
      design: drawn(open, set(inP0.fromInternet, 'PermissionGroups', ['ExchangeServers'])),
      findings: [{ message: 'refused', subject: inP0.route }],
    },
    'a local account of the Edge server': {
      design: drawn(),
      findings: [{ message: 'refused', subject: inP0.toEdge }],
    },
    'no signing in at a connector for accounts': {
      design: gatewayDrawn('basic', having<InboundRoute>(inP3.route, { authentication: 'anonymous' })),
      findings: [{ message: 'refused', subject: inP3.route }],
    },
    'a right granted to somebody else': {
      design: drawn(
        having(inP0.fromInternal, {
          grants: [{ user: { credential: 'credential-99' }, rights: ['ms-Exch-SMTP-Submit'] }],
        }),
      ),
      findings: [{ message: 'refused', subject: inP0.toEdge }],
    },
  },
})

const subscribed = drawn(
  subscribeEdge(inP0.edge, 'site-1'),
  without(inP0.toEdge, inP0.fromInternal),
  set(inP0.fromInternet, 'Bindings', ['0.0.0.0:25']),
  set(inP0.fromInternet, 'PermissionGroups', ['AnonymousUsers', 'ExchangeServers', 'Partners']),
)
const existing = { ...subscribed, baseline: { ...subscribed.baseline, ...subscribed.items } }
const rulesWith = (...groups: string[]) =>
  check(set(inP0.fromInternet, 'PermissionGroups', groups)(existing), '2025-01-01')
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'RC-PERM-005' || rule === 'PATH-008')

it('is one finding with the group that was taken away and gave the right', () => {
  expect(rulesWith('AnonymousUsers', 'Partners')).toEqual(['PATH-008'])
})

it('leaves the loss of a group alone that gave the sender nothing', () => {
  expect(rulesWith('AnonymousUsers', 'ExchangeServers')).toEqual(['RC-PERM-005'])
})
