import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { headerWithinMessage } from './header-size'

const limited = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-99', 'server-1', { parameters }))
const larger = { message: 'larger', subject: 'receiveConnector-99', parameter: 'MaxHeaderSize' }

testRule(headerWithinMessage, {
  passes: { 'the defaults': limited({}), 'a larger header': limited({ MaxHeaderSize: '1MB' }) },
  fails: {
    'a header larger than the message': {
      design: limited({ MaxHeaderSize: '2MB', MaxMessageSize: '1MB' }),
      findings: [larger],
    },
    'messages smaller than the default of headers': { design: limited({ MaxMessageSize: '64KB' }), findings: [larger] },
  },
})
