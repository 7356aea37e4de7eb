import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { shortTarpit } from './tarpit'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters }))
const of = (parameter: string) => ({ message: 'long', subject: 'receiveConnector-9', parameter })

testRule(shortTarpit, {
  passes: {
    'the default connectors': designOf(mailbox()),
    'ten seconds, and none at all': stating({ TarpitInterval: '00:00:10', AuthTarpitInterval: '00:00:00' }),
    'a text that is no time span, which is another finding': stating({ TarpitInterval: 'long' }),
  },
  fails: {
    'half a minute, and eleven seconds': {
      design: stating({ TarpitInterval: '00:00:30', AuthTarpitInterval: '00:00:11' }),
      findings: [of('TarpitInterval'), of('AuthTarpitInterval')],
      fixed: true,
    },
    'a default connector that had none': {
      design: designOf(mailbox(), setParameter('receiveConnector-3', 'TarpitInterval', '00:10:00')),
      findings: [{ ...of('TarpitInterval'), subject: 'receiveConnector-3' }],
      fixed: true,
    },
  },
})
