import { designOf, hub, mailbox } from '../testing/designs'
import { externallySecured, relay } from '../testing/relays'
import { testRule } from '../testing/test-rule'
import { relayInFrontEnd } from './in-front-end'

const inHub = { message: 'hub', subject: 'receiveConnector-9', parameter: 'TransportRole' }
const role = (TransportRole: string, port = 2526) => ({ TransportRole, Bindings: [`192.168.5.10:${port}`] })

testRule(relayInFrontEnd, {
  passes: {
    'a relay in Front End Transport': designOf(mailbox(), relay('server-1', ['10.9.9.9'], role('FrontendTransport'))),
    'a Transport connector that relays for nobody': designOf(
      mailbox(),
      externallySecured('server-1', ['10.9.9.9'], { ...role('HubTransport'), AuthMechanism: ['Tls'] }),
    ),
    'a 2010 Hub, which has one service': designOf(hub(), relay('server-1', ['10.9.9.9'])),
    'a 2013 server with the Mailbox role alone': designOf(
      mailbox({ version: '2013', roles2013: 'mailbox' }),
      relay('server-1', ['10.9.9.9'], role('HubTransport')),
    ),
  },
  fails: {
    'a relay whose role is not stated, which Exchange makes in the Transport service': {
      design: designOf(mailbox(), relay('server-1', ['10.9.9.9'])),
      findings: [inHub],
    },
    'an anonymous relay in the Transport service': {
      design: designOf(mailbox(), relay('server-1', ['10.9.9.9'], role('HubTransport'))),
      findings: [inHub],
      fixed: true,
    },
    'an externally secured relay on the port of the Transport service, which must change, too': {
      design: designOf(mailbox(), externallySecured('server-1', ['10.9.9.9'], role('HubTransport', 2525))),
      findings: [inHub],
    },
  },
})
