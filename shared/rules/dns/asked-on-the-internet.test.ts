import { setParameter } from '../../edits/change'
import { sequence } from '../../edits/edit'
import type { ParameterValue } from '../../model/parameter-value'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { askedOnTheInternet } from './asked-on-the-internet'

const asking = (...dnsServers: string[]) =>
  edge({ adapters: [{ id: 'adapter-1', name: 'External', addresses: ['10.1.1.1'], facing: 'external', dnsServers }] })
const to = (SmartHosts: ParameterValue, more: Record<string, ParameterValue> = {}) =>
  send('sendConnector-9', {
    home: 'server-1',
    parameters: { AddressSpaces: ['--'], DNSRoutingEnabled: false, SmartHosts, ...more },
  })
const inside = [{ server: 'server-2' }]
const ofService = (servers: string[]) =>
  sequence(
    setParameter('server-1', 'InternalDNSAdapterEnabled', false),
    setParameter('server-1', 'InternalDNSServers', servers),
  )
const unknown = { message: 'unknown', subject: 'sendConnector-9', parameter: 'SmartHosts' }

testRule(askedOnTheInternet, {
  passes: {
    'an Edge server of whose DNS servers nothing is known': designOf(asking(), mailbox(), to(inside)),
    'one that asks a DNS server of the inside as well': designOf(
      asking('8.8.8.8', '192.168.5.1'),
      mailbox(),
      to(inside),
    ),
    'a smart host by its address': designOf(asking('8.8.8.8'), mailbox(), to(['192.168.5.10'])),
    'a public name': designOf(asking('8.8.8.8'), mailbox(), to(['mx.fabrikam.com'])),
    'a list of its own that the adapter does not have': designOf(
      asking('8.8.8.8'),
      mailbox(),
      ofService(['192.168.5.1']),
      to(inside),
    ),
    'external look-ups, of which DNS-001 speaks': designOf(
      asking('8.8.8.8'),
      mailbox(),
      to(inside, { UseExternalDNSServersEnabled: true }),
    ),
  },
  fails: {
    'an Edge server that asks public DNS servers alone': {
      design: designOf(asking('8.8.8.8', '2001:4860:4860::8888'), mailbox(), to(inside)),
      findings: [unknown],
    },
    'public ones in its own list': {
      design: designOf(asking('192.168.5.1'), mailbox(), ofService(['8.8.8.8']), to(['relay.contoso.local'])),
      findings: [unknown],
    },
  },
})
