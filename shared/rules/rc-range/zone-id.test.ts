import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { zoneId } from './zone-id'

const answering = (...RemoteIPRanges: string[]) =>
  designOf(mailbox(), receive('receiveConnector-99', 'server-1', { parameters: { RemoteIPRanges } }))

testRule(zoneId, {
  passes: { 'a link-local address alone': answering('fe80::1'), 'a network': answering('10.1.1.0/24', 'fe80::/10') },
  fails: {
    'a link-local address of one adapter': {
      design: answering('10.1.1.1', 'fe80::cd8:6087:7b1e:99d4%11'),
      findings: [{ message: 'zone', subject: 'receiveConnector-99', parameter: 'RemoteIPRanges' }],
    },
  },
})
