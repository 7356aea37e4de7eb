import { markAsExisting } from '../../edits/existing'
import { subscribeEdge } from '../../edits/subscribe'
import { drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { subscriptionDeletes } from './subscription-deletes'

const subscribed = subscribeEdge(inP0.edge, 'site-1')

testRule(subscriptionDeletes, {
  passes: {
    'connectors that exist, and no subscription': drawn(markAsExisting(inP0.toInternet)),
    'a subscription of an Edge server without connectors that exist': drawn(subscribed),
  },
  fails: {
    'a subscription of an Edge server with a connector that exists': {
      design: drawn(markAsExisting(inP0.toInternet), subscribed),
      findings: [{ message: 'deleted', subject: inP0.edge, parameter: 'subscribedSiteId' }],
    },
  },
})
