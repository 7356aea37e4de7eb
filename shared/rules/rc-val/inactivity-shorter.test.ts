import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { inactivityShorter } from './inactivity-shorter'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters }))
const order = { message: 'order', subject: 'receiveConnector-9', parameter: 'ConnectionInactivityTimeout' }

testRule(inactivityShorter, {
  passes: {
    'the default connectors': designOf(edge(), mailbox()),
    'one second shorter': stating({ ConnectionTimeout: '00:05:01', ConnectionInactivityTimeout: '00:05:00' }),
    'a time span that cannot be read, which is another finding': stating({ ConnectionTimeout: 'soon' }),
  },
  fails: {
    'equal timeouts': {
      design: stating({ ConnectionTimeout: '00:10:00', ConnectionInactivityTimeout: '00:10:00' }),
      findings: [order],
      fixed: true,
    },
    'a connection timeout below the default inactivity timeout': {
      design: stating({ ConnectionTimeout: '00:05:00' }),
      findings: [order],
    },
    'the inactivity timeout of an Edge changed': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'ConnectionInactivityTimeout', '1.00:00:00')),
      findings: [{ ...order, subject: 'receiveConnector-1' }],
      fixed: true,
    },
  },
})
