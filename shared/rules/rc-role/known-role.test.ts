import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { knownRole } from './known-role'

function role(TransportRole: string | string[] | null) {
  return designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { TransportRole } }))
}
const unknown = { message: 'unknown', subject: 'receiveConnector-9', parameter: 'TransportRole' }

testRule(knownRole, {
  passes: {
    'both values, in any case': role('frontendtransport'),
    HubTransport: role('HubTransport'),
    'none stated': designOf(mailbox(), receive('receiveConnector-9', 'server-1')),
  },
  fails: {
    'Frontend, as older articles print it': { design: role('Frontend'), findings: [unknown], fixed: true },
    Hub: { design: role('Hub'), findings: [unknown], fixed: true },
    Edge: { design: role('Edge'), findings: [unknown] },
    'both at once': { design: role(['FrontendTransport', 'HubTransport']), findings: [unknown] },
    nothing: { design: role(null), findings: [unknown] },
  },
})
