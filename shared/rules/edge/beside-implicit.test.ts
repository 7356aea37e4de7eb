import { subscribeEdge } from '../../edits/subscribe'
import { drawn, inP0, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { besideImplicit } from './beside-implicit'

const subscribed = subscribeEdge(inP0.edge, 'site-1')
const explicit = { message: 'explicit', subject: inP0.toEdge, parameter: 'SmartHosts' }

testRule(besideImplicit, {
  passes: {
    'no subscription': drawn(),
    'a subscription alone': drawn(subscribed, without(inP0.toEdge)),
  },
  fails: {
    'a subscription and the connector of the procedure': {
      design: drawn(subscribed),
      findings: [explicit],
      fixed: true,
    },
    'the Edge server as one of two smart hosts': {
      design: drawn(
        subscribed,
        set(inP0.toEdge, 'SmartHosts', [{ server: inP0.edge }, { server: inP0.secondMailbox }]),
      ),
      findings: [explicit],
    },
  },
})
