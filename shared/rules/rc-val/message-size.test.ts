import type { ParameterValue } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { messageSize } from './message-size'

const stating = (MaxMessageSize: ParameterValue) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { MaxMessageSize } }))
const of = (message: string) => ({ message, subject: 'receiveConnector-9', parameter: 'MaxMessageSize' })

testRule(messageSize, {
  passes: {
    'the default connectors': designOf(mailbox()),
    'the smallest size': stating('64KB'),
    'the largest size': stating('2147483647B'),
    'a size as Exchange shows it': stating('36 MB (37,748,736 bytes)'),
  },
  fails: {
    'a byte less than the smallest': { design: stating(65535), findings: [of('range')], fixed: true },
    'two gigabytes': { design: stating('2GB'), findings: [of('range')], fixed: true },
    unlimited: { design: stating('Unlimited'), findings: [of('range')], fixed: true },
    'no value': { design: stating(null), findings: [of('range')], fixed: true },
    'a text that is no size': { design: stating('large'), findings: [of('form')], fixed: true },
  },
})
