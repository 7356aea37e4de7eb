import { expect, it } from 'vitest'
import { findingsOf } from '../check'
import { designOf, mailbox } from '../testing/designs'
import { gatewayDrawn, having, inP3, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { oneSenderForAll } from './one-sender'

const { byDefault, gateway } = inP3
const connections = { message: 'connections', subject: byDefault, parameter: 'MaxInboundConnectionPerSource' }

testRule(oneSenderForAll, {
  passes: {
    'the connector behind the Front End as setup wrote it': designOf(mailbox()),
    'the connector behind the Front End with a high limit': designOf(
      mailbox(),
      set('receiveConnector-4', 'MaxInboundConnectionPerSource', 500),
    ),
    'no limit for one sender': gatewayDrawn('basic', set(byDefault, 'MaxInboundConnectionPerSource', 'unlimited')),
    'a limit that is high enough': gatewayDrawn('basic', set(byDefault, 'MaxInboundConnectionPerSource', 500)),
    'a gateway that brings no Internet mail': gatewayDrawn('basic', having(gateway, { sendsInternetMail: false })),
    'a gateway with several addresses': gatewayDrawn(
      'externallySecured',
      having(gateway, { addresses: ['192.168.1.10', '192.168.1.11'] }),
    ),
  },
  fails: {
    'the connector behind the Front End': {
      design: designOf(mailbox(), set('receiveConnector-4', 'MaxInboundConnectionPerSource', 5)),
      findings: [{ ...connections, message: 'frontEnd', subject: 'receiveConnector-4' }],
    },
    'the limit of setup, as advice': { design: gatewayDrawn('basic'), findings: [connections] },
    'a stated limit': {
      design: gatewayDrawn('basic', set(byDefault, 'MaxInboundConnectionPerSource', 5)),
      findings: [connections],
    },
    'messages a minute by address': {
      design: gatewayDrawn(
        'basic',
        set(byDefault, 'MessageRateLimit', 60),
        set(byDefault, 'MessageRateSource', 'IPAddress'),
      ),
      findings: [{ message: 'rate', subject: byDefault, parameter: 'MessageRateLimit' }],
    },
  },
})

it('LIM-004 warns of what somebody stated, and gives advice about the limit of setup', () => {
  const severities = (limit?: number) =>
    findingsOf(oneSenderForAll, gatewayDrawn('basic', set(byDefault, 'MaxInboundConnectionPerSource', limit))).map(
      ({ severity }) => severity,
    )
  expect(severities()).toEqual(['info'])
  expect(severities(5)).toEqual(['warning'])
})
