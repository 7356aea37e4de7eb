import { setParameter } from '../../edits/change'
import { markAsExisting } from '../../edits/existing'
import { subscribeEdge } from '../../edits/subscribe'
import { addSite } from '../../edits/organization'
import { send } from '../testing/designs'
import { accepting, drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { replicatedObjects } from './replicated-objects'

const subscribed = subscribeEdge(inP0.edge, 'site-1')
const existing = [subscribed, send('sendConnector-99', { home: inP0.edge }), markAsExisting('sendConnector-99')]

testRule(replicatedObjects, {
  passes: {
    'an Edge server without subscription': drawn(),
    'a subscribed one, with what EdgeSync makes': drawn(subscribed),
    'a connector that exists there, changed and set back': drawn(
      ...existing,
      setParameter('sendConnector-99', 'Port', 2526),
      setParameter('sendConnector-99', 'Port', undefined),
    ),
    'a connector of the organization beside it': drawn(subscribed, addSite('Branch'), send('sendConnector-99')),
  },
  fails: {
    'a Send connector of its own': {
      design: drawn(subscribed, send('sendConnector-99', { home: inP0.edge })),
      findings: [{ message: 'connector', subject: 'sendConnector-99' }],
    },
    'a connector that exists there and is changed': {
      design: drawn(...existing, setParameter('sendConnector-99', 'Port', 2526)),
      findings: [{ message: 'connector', subject: 'sendConnector-99' }],
    },
    'an accepted domain of its own': {
      design: drawn(subscribed, accepting('fabrikam.com', { home: inP0.edge })),
      findings: [{ message: 'domain', subject: 'acceptedDomain-9' }],
    },
  },
})
