import { setTransportConfig } from '../../edits/change'
import type { ParameterValue } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { organizationSizeLimits } from './size-limits'

const sending = (MaxMessageSize: ParameterValue) => send('sendConnector-9', { parameters: { MaxMessageSize } })
const organization = (size: string) => [
  setTransportConfig('MaxSendSize', size),
  setTransportConfig('MaxReceiveSize', size),
]
const smaller = (subject = 'sendConnector-9') => ({ message: 'smaller', subject, parameter: 'MaxMessageSize' })

testRule(organizationSizeLimits, {
  passes: {
    'defaults on both sides': designOf(mailbox(), send('sendConnector-9')),
    'a connector at the default limit of the organization': designOf(sending('10MB')),
    'an organization that allows as much': designOf(...organization('20MB'), sending('20MB')),
    'an organization without limits': designOf(...organization('unlimited'), sending('100MB')),
    'the limit of the other direction': designOf(
      setTransportConfig('MaxReceiveSize', '50MB'),
      setTransportConfig('MaxSendSize', '15MB'),
      sending('20MB'),
    ),
    'a connector without limit': designOf(sending('unlimited')),
    'a connector of an Edge': designOf(
      edge(),
      send('sendConnector-9', { home: 'server-1', parameters: { MaxMessageSize: '20MB' } }),
    ),
  },
  fails: {
    'more than the default limit of the organization, which may have been changed': {
      design: designOf(sending('20MB')),
      findings: [{ ...smaller(), message: 'smallerByDefault' }],
      fixed: true,
    },
    'more than the limit for mail from outside': {
      design: designOf(
        mailbox(),
        setTransportConfig('MaxReceiveSize', '50MB'),
        setTransportConfig('MaxSendSize', '15 MB'),
        receive('receiveConnector-9', 'server-1', { parameters: { MaxMessageSize: '20MB' } }),
      ),
      findings: [smaller('receiveConnector-9')],
      fixed: true,
    },
    'more than the limit for mail to outside': {
      design: designOf(
        setTransportConfig('MaxReceiveSize', '15MB'),
        setTransportConfig('MaxSendSize', '50MB'),
        sending('20MB'),
      ),
      findings: [smaller()],
      fixed: true,
    },
    'an organization that allows almost nothing': {
      design: designOf(...organization('1KB'), sending('20MB')),
      findings: [smaller()],
    },
  },
})
