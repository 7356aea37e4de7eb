import { expect, it } from 'vitest'
import type { InboundRoute } from '../../model/inbound-route'
import { drawn, having, inP0, set } from '../testing/drawn'
import { findingsOf, sentence } from '../check'
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
      findings: [{ message: 'disabled', subject: inP0.toEdge, parameter: 'SmartHosts' }],
    },
  },
})

it('names the address and port that mail is sent to, where others are listened on', () => {
  const elsewhere = drawn(set(inP0.fromInternal, 'Bindings', ['10.1.1.1:25']))
  const [finding] = findingsOf(nothingListens, elsewhere)
  expect(finding && sentence(finding)).toContain('“To Edge” connects to EDGE01 on 10.1.1.2:25, where')
})
