import { subscribeEdge } from '../../edits/subscribe'
import { tenant } from '../testing/ends'
import { arriving, drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { hybridNeedsEdgeSync } from './hybrid-needs-edgesync'

testRule(hybridNeedsEdgeSync, {
  passes: {
    'a tenant that delivers to a Mailbox server': drawn(tenant(), arriving('exchangeOnline-1', inP0.mailbox)),
    'a subscribed Edge server': drawn(
      subscribeEdge(inP0.edge, 'site-1'),
      tenant(),
      arriving('exchangeOnline-1', inP0.edge),
    ),
  },
  fails: {
    'a tenant that delivers to an Edge server without subscription': {
      design: drawn(tenant(), arriving('exchangeOnline-1', inP0.edge)),
      findings: [{ message: 'manual', subject: inP0.edge }],
    },
  },
})
