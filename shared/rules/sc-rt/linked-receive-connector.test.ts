import type { Parameters } from '../../model/parameter-value'
import { designOf, hub, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { linkedReceiveConnector } from './linked-receive-connector'

const complete: Parameters = {
  LinkedReceiveConnector: 'HUB01\\From scanners',
  SourceTransportServers: [{ server: 'server-1' }],
  SmartHosts: [{ text: '10.1.1.9' }],
  DNSRoutingEnabled: false,
  SmartHostAuthMechanism: 'None',
  MaxMessageSize: 'unlimited',
  AddressSpaces: null,
}
const linked = (parameters: Parameters) => send('sendConnector-9', { parameters })
const of = (message: string) => ({ message, subject: 'sendConnector-9', parameter: 'LinkedReceiveConnector' })

testRule(linkedReceiveConnector, {
  passes: {
    'all values on 2010': designOf(hub(), linked(complete)),
    'no linked Receive connector': designOf(mailbox(), linked({ ...complete, LinkedReceiveConnector: null })),
  },
  fails: {
    'a later version': {
      design: designOf(mailbox(), linked({ ...complete, AddressSpaces: ['*'] })),
      findings: [of('version')],
      fixed: true,
    },
    'a later version, which is the only one drawn': {
      design: designOf(mailbox(), linked({ ...complete, SourceTransportServers: [] })),
      findings: [of('version')],
      fixed: true,
    },
    'an address space': {
      design: designOf(hub(), linked({ ...complete, AddressSpaces: ['*'] })),
      findings: [of('companions')],
    },
    'nothing but the link': {
      design: designOf(hub(), linked({ LinkedReceiveConnector: 'HUB01\\From scanners' })),
      findings: [of('companions')],
    },
  },
})
