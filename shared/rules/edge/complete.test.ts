import { subscribeEdge } from '../../edits/subscribe'
import { designOf, edge, internet } from '../testing/designs'
import { arriving, drawn, inP0, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { edgeComplete } from './complete'

const incomplete = { message: 'incomplete', subject: inP0.edge }

testRule(edgeComplete, {
  passes: {
    'a finished drawing': drawn(),
    'a subscribed Edge server': drawn(subscribeEdge(inP0.edge, 'site-1')),
    'an Edge server without lines': designOf(internet, edge()),
    'no Internet drawn': drawn(without(inP0.internet, inP0.route)),
  },
  fails: {
    'no connector for everything': { design: drawn(without(inP0.toInternet)), findings: [incomplete] },
    'a disabled one': { design: drawn(set(inP0.toInternet, 'Enabled', false)), findings: [incomplete] },
    'no connector to the organization': { design: drawn(without(inP0.toInternal)), findings: [incomplete] },
    'nobody who answers the organization': {
      design: drawn(without(inP0.toEdge, inP0.fromInternal), set(inP0.fromInternet, 'RemoteIPRanges', ['17.0.0.0/8'])),
      findings: [incomplete],
    },
    'nobody who answers the Internet': {
      design: drawn(without(inP0.route), set(inP0.fromInternet, 'PermissionGroups', ['Partners'])),
      findings: [incomplete],
    },
    'an Edge server with a line and nothing else': {
      design: designOf(internet, edge(), arriving('internet-1', 'server-1')),
      findings: [incomplete],
    },
  },
})
