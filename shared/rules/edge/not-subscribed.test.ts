import { subscribeEdge } from '../../edits/subscribe'
import { designOf, edge, mailbox } from '../testing/designs'
import { drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { notSubscribed } from './not-subscribed'

testRule(notSubscribed, {
  passes: {
    'a subscribed Edge server': drawn(subscribeEdge(inP0.edge, 'site-1')),
    'a Mailbox server': designOf(mailbox()),
  },
  fails: {
    'an Edge server without subscription': {
      design: designOf(edge()),
      findings: [{ message: 'manual', subject: 'server-1' }],
    },
  },
})
