import type { ReceiveConnector } from '../../model/connectors'
import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { rangesMissing } from './ranges-missing'

function connector(usage: ReceiveConnector['usage'], parameters: ReceiveConnector['parameters'] = {}) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { usage, parameters }))
}

testRule(rangesMissing, {
  passes: {
    'Internet, which brings all IPv4 addresses': connector('Internet'),
    'Internal with a range': connector('Internal', { RemoteIPRanges: ['192.168.5.10'] }),
    'Internal with a range that cannot be read, which another rule reports': connector('Internal', {
      RemoteIPRanges: ['192.168.5'],
    }),
  },
  fails: Object.fromEntries(
    (['Client', 'Internal', 'Partner', 'Custom'] as const).map((usage) => [
      `${usage} without any`,
      {
        design: connector(usage),
        findings: [{ message: 'missing', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }],
      },
    ]),
  ),
})
