import { setTransportConfig, setParameter } from '../../edits/change'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { gateway, route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { internalSmtpServers } from './internal-smtp-servers'

const filtering = (AntispamAgentsEnabled: boolean | string = true) =>
  setParameter('server-1', 'AntispamAgentsEnabled', AntispamAgentsEnabled)
const fromEdge = send('sendConnector-9', {
  home: 'server-2',
  parameters: { AddressSpaces: ['--'], DNSRoutingEnabled: false, SmartHosts: [{ server: 'server-1' }] },
})
const known = (...ranges: string[]) => setTransportConfig('InternalSMTPServers', ranges)
const unknown = { message: 'unknown', subject: 'server-1', parameter: 'AntispamAgentsEnabled' }

testRule(internalSmtpServers, {
  passes: {
    'no anti-spam stated': designOf(mailbox(), gateway(), route()),
    'anti-spam turned off': designOf(mailbox(), filtering('$false'), gateway(), route()),
    'the gateway listed in a range': designOf(mailbox(), filtering(), known('10.1.1.0/24'), gateway(), route()),
    'an Edge listed by the address that it sends from': designOf(
      mailbox(),
      edge(),
      filtering(),
      known('10.1.1.2'),
      fromEdge,
    ),
    'a gateway whose address is not known': designOf(mailbox(), filtering(), gateway({ addresses: [] }), route()),
  },
  fails: {
    'a gateway that is not listed': {
      design: designOf(mailbox(), filtering(), known('192.168.1.10'), gateway(), route()),
      findings: [unknown],
      fixed: true,
    },
    'an Edge of which another address is listed': {
      design: designOf(mailbox(), edge(), filtering('$true'), known('10.1.1.1'), fromEdge),
      findings: [unknown],
      fixed: true,
    },
  },
})
