import { drawn, gatewayDrawn, inP0, inP3, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { sourceRefused } from './source-refused'

testRule(sourceRefused, {
  passes: {
    'a finished drawing': drawn(),
    'another connector that answers': gatewayDrawn(
      'externallySecured',
      set(inP3.fromGateway, 'RemoteIPRanges', ['10.9.9.9']),
    ),
    'ranges that refer to a node without an address': drawn(
      set(inP0.fromInternal, 'RemoteIPRanges', [{ server: 'internet-1' }]),
    ),
    'a connector for some of the Internet': drawn(set(inP0.fromInternet, 'RemoteIPRanges', ['17.0.0.0/8'])),
  },
  fails: {
    'a source that no connector has': {
      design: drawn(set(inP0.fromInternal, 'RemoteIPRanges', ['192.168.5.10'])),
      findings: [{ message: 'refused', subject: inP0.toEdge }],
      fixed: true,
    },
    'two sources that no connector has': {
      design: drawn(set(inP0.fromInternal, 'RemoteIPRanges', ['10.9.9.9'])),
      findings: [{ message: 'refused', subject: inP0.toEdge }],
      fixed: true,
    },
    'a connector that has the source, where nobody meets it': {
      design: drawn(
        set(inP0.fromInternal, 'Bindings', ['10.99.99.99:25']),
        set(inP0.fromInternet, 'Bindings', ['0.0.0.0:25']),
        set(inP0.fromInternet, 'RemoteIPRanges', ['17.0.0.0/8']),
      ),
      findings: [{ message: 'refused', subject: inP0.toEdge }],
      fixed: false,
    },
    'a connector for private addresses towards the Internet': {
      design: drawn(set(inP0.fromInternet, 'RemoteIPRanges', ['10.0.0.0/8'])),
      findings: [{ message: 'refused', subject: inP0.route }],
    },
  },
})
