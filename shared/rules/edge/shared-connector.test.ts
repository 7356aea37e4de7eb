import type { Server } from '../../model/server'
import { drawn, having, inP0, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { sharedConnector } from './shared-connector'

const everywhere = set(inP0.fromInternet, 'Bindings', ['0.0.0.0:25'])

testRule(sharedConnector, {
  passes: {
    'a connector for each adapter': drawn(),
    'one for every address, and a narrower one for the organization': drawn(everywhere),
    'one for both on a subscribed Edge server, as EdgeSync has it': drawn(
      everywhere,
      without(inP0.fromInternal),
      having<Server>(inP0.edge, { subscribedSiteId: 'site-1' }),
    ),
  },
  fails: {
    'one for both': {
      design: drawn(everywhere, without(inP0.fromInternal)),
      findings: [{ message: 'shared', subject: inP0.fromInternet, parameter: 'RemoteIPRanges' }],
    },
  },
})
