import { drawn, inP0, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { sizeLimits } from './size-limits'

testRule(sizeLimits, {
  passes: {
    'a finished drawing': drawn(),
    'one stated limit': drawn(set(inP0.toInternet, 'MaxMessageSize', '10MB')),
    'the smallest one first': drawn(
      set(inP0.toEdge, 'MaxMessageSize', '10MB'),
      set(inP0.toInternet, 'MaxMessageSize', '20MB'),
    ),
    'equal limits': drawn(
      set(inP0.toEdge, 'MaxMessageSize', '10MB'),
      set(inP0.toInternet, 'MaxMessageSize', '10240KB'),
    ),
  },
  fails: {
    'the smallest one at the way out': {
      design: drawn(set(inP0.toEdge, 'MaxMessageSize', '20MB'), set(inP0.toInternet, 'MaxMessageSize', '10MB')),
      findings: [{ message: 'late', subject: inP0.toEdge, parameter: 'MaxMessageSize' }],
      fixed: true,
    },
    'the smallest one inside, for mail from the Internet': {
      design: drawn(set(inP0.fromInternet, 'MaxMessageSize', '36MB'), set(inP0.toInternal, 'MaxMessageSize', '15MB')),
      findings: [{ message: 'late', subject: inP0.fromInternet, parameter: 'MaxMessageSize' }],
      fixed: true,
    },
  },
})
