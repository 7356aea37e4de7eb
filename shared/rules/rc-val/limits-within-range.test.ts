import { expect, it } from 'vitest'
import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { findingsOf, sentence } from '../check'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { limitsWithinRange } from './limits-within-range'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters }))
const of = (message: string, parameter: string) => ({ message, subject: 'receiveConnector-9', parameter })

testRule(limitsWithinRange, {
  passes: {
    'the default connectors': designOf(mailbox()),
    'the lowest values': stating({
      MaxHopCount: 1,
      MaxLocalHopCount: 0,
      MaxRecipientsPerMessage: 1,
      MaxLogonFailures: 0,
    }),
    'the highest values': stating({
      MaxHopCount: '500',
      MaxLocalHopCount: 50,
      MaxRecipientsPerMessage: 512000,
      MaxInboundConnectionPerSource: 10000,
      MaxInboundConnectionPercentagePerSource: 100,
      MaxInboundConnection: 2147483647,
    }),
    'no limit where there may be none': stating({ MaxInboundConnection: 'unlimited' }),
  },
  fails: {
    'the word unlimited for a header, which has no such limit': {
      design: stating({ MaxHeaderSize: 'unlimited' }),
      findings: [of('range', 'MaxHeaderSize')],
      fixed: true,
    },
    'one below and one above': {
      design: stating({ MaxHopCount: 0, MaxRecipientsPerMessage: 512001 }),
      findings: [of('range', 'MaxRecipientsPerMessage'), of('range', 'MaxHopCount')],
      fixed: true,
    },
    'texts that are no numbers': {
      design: stating({ MaxHopCount: 'many', MaxLocalHopCount: '2.5' }),
      findings: [of('form', 'MaxHopCount'), of('form', 'MaxLocalHopCount')],
      fixed: true,
    },
    'a header size that is none': {
      design: stating({ MaxHeaderSize: 'x' }),
      findings: [of('size', 'MaxHeaderSize')],
      fixed: true,
    },
    'a default connector changed': {
      design: designOf(mailbox(), setParameter('receiveConnector-1', 'MaxHopCount', 501)),
      findings: [{ ...of('range', 'MaxHopCount'), subject: 'receiveConnector-1' }],
      fixed: true,
    },
  },
})

it('the word unlimited is never advised to a Receive connector, whose sizes do not take it', () => {
  const found = findingsOf(limitsWithinRange, stating({ MaxHeaderSize: 'huge' }))
  expect(found.map(sentence)).toEqual([
    '“From somewhere” on MBX01, MaxHeaderSize: “huge” is not a size: write a number with B, KB, MB, GB or TB, such as 35MB.',
  ])
})
