import type { Parameters } from '../../model/parameter-value'
import type { Grant } from '../../model/connectors'
import { designOf, internalAdapter, mailbox, receive } from '../testing/designs'
import { set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { alikeOnServers } from './alike-on-servers'

const two = (secondSite?: string) => [
  mailbox(),
  mailbox({ name: 'MBX02', adapters: internalAdapter('192.168.5.20'), ...(secondSite && { siteId: secondSite }) }),
]
const relay = (number: 1 | 2, parameters: Parameters = {}, more: { name?: string; grants?: Grant[] } = {}) =>
  receive(`receiveConnector-9${number}`, `server-${number}`, {
    name: 'Relay',
    parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.9.9.9'], ...parameters },
    ...more,
  })
const differs = { message: 'differs', subject: 'receiveConnector-92' }

testRule(alikeOnServers, {
  passes: {
    'the same on both': designOf(...two(), relay(1), relay(2, { RemoteIPRanges: ['10.9.9.9/32'] })),
    'bound to each server’s own address': designOf(
      ...two(),
      relay(1, { Bindings: ['192.168.5.10:25'] }),
      relay(2, { Bindings: ['192.168.5.20:25'] }),
    ),
    'another name': designOf(...two(), relay(1), relay(2, { RemoteIPRanges: ['10.9.9.8'] }, { name: 'Scanners' })),
    'another site': designOf(...two('site-2'), relay(1), relay(2, { RemoteIPRanges: ['10.9.9.8'] })),
    'setup’s connectors': designOf(...two()),
    'setup’s connectors with the same limit': designOf(
      ...two(),
      set('receiveConnector-1', 'MaxMessageSize', '50MB'),
      set('receiveConnector-6', 'MaxMessageSize', '51200KB'),
    ),
    'setup’s connectors of two sites': designOf(...two('site-2'), set('receiveConnector-1', 'MaxMessageSize', '50MB')),
  },
  fails: {
    'other addresses': {
      design: designOf(...two(), relay(1), relay(2, { RemoteIPRanges: ['10.9.9.8'] })),
      findings: [differs],
    },
    'another limit': {
      design: designOf(...two(), relay(1), relay(2, { MaxMessageSize: '10MB' })),
      findings: [differs],
    },
    'a limit of setup’s connector raised on one server only': {
      design: designOf(...two(), set('receiveConnector-1', 'MaxMessageSize', '50MB')),
      findings: [{ message: 'limits', subject: 'receiveConnector-1' }],
    },
    'rights on one of them': {
      design: designOf(
        ...two(),
        relay(1),
        relay(2, {}, { grants: [{ user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Submit'] }] }),
      ),
      findings: [differs],
    },
  },
})
