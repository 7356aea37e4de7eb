import { drawn, inP0, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { sharedConnector } from './shared-connector'

const everywhere = set(inP0.fromInternet, 'Bindings', ['0.0.0.0:25'])

testRule(sharedConnector, {
  passes: {
    'a connector for each adapter': drawn(),
    'one for every address, and a narrower one for the organization': drawn(everywhere),
  },
  fails: {
    'one for both': {
      design: drawn(everywhere, without(inP0.fromInternal)),
      findings: [{ message: 'shared', subject: inP0.fromInternet, parameter: 'RemoteIPRanges' }],
    },
  },
})
