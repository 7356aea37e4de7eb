import type { InboundRoute } from '../../model/inbound-route'
import { drawn, having, inP0, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { nothingListens } from './nothing-listens'

testRule(nothingListens, {
  passes: {
    'a finished drawing': drawn(),
    'another port on which a connector listens': drawn(set(inP0.toInternal, 'Port', 587)),
    'a connector that listens and does not answer this source': drawn(
      set(inP0.fromInternal, 'RemoteIPRanges', ['10.9.9.9']),
    ),
    'a disabled Send connector': drawn(set(inP0.toEdge, 'Port', 26), set(inP0.toEdge, 'Enabled', false)),
    'a binding whose address is not entered yet': drawn(
      set(inP0.fromInternal, 'Bindings', [{ server: inP0.edge, adapter: 'adapter-9', port: 25 }]),
    ),
  },
  fails: {
    'a port on which nobody listens': {
      design: drawn(set(inP0.toEdge, 'Port', 26)),
      findings: [{ message: 'nobody', subject: inP0.toEdge, parameter: 'SmartHosts' }],
      fixed: true,
    },
    'a route to another port': {
      design: drawn(having<InboundRoute>(inP0.route, { port: 26 })),
      findings: [{ message: 'nobody', subject: inP0.route }],
      fixed: true,
    },
    'the only connector on that address disabled': {
      design: drawn(set(inP0.fromInternal, 'Enabled', false)),
      findings: [{ message: 'nobody', subject: inP0.toEdge, parameter: 'SmartHosts' }],
    },
  },
})
