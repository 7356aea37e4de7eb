import { addItem } from '../../edits/add'
import type { Gateway } from '../../model/ends'
import { designOf, edge, internet, mailbox, send } from '../testing/designs'
import { arriving, drawn, gatewayDrawn, having, inP0, inP3, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { wayOut } from './way-out'

const none = { message: 'none', subject: inP0.mailbox }

testRule(wayOut, {
  passes: {
    'a finished drawing': drawn(),
    'a gateway that takes mail for the Internet': gatewayDrawn('anonymousRelay'),
    'servers without lines': designOf(internet, edge(), mailbox()),
    'a smart host that is not drawn': drawn(set(inP0.toEdge, 'SmartHosts', ['relay.example.net'])),
    'mail from a partner only, without the Internet': designOf(
      mailbox(),
      addItem('partner', { x: 0, y: 0 }),
      arriving('partner-1', 'server-1'),
    ),
  },
  fails: {
    'no connector to the Edge server': { design: drawn(without(inP0.toEdge)), findings: [none] },
    'an Edge server that does not send to the Internet': { design: drawn(without(inP0.toInternet)), findings: [none] },
    'a disabled connector': { design: drawn(set(inP0.toEdge, 'Enabled', false)), findings: [none] },
    'a gateway that takes none of it': {
      design: gatewayDrawn('basic', having<Gateway>(inP3.gateway, { takesInternetMail: false })),
      findings: [{ message: 'none', subject: inP3.hub }],
    },
    'a scoped connector, for the servers of another site': {
      design: designOf(
        internet,
        mailbox({ siteId: 'site-1' }),
        mailbox({ siteId: 'site-2' }),
        arriving('internet-1', 'server-2'),
        send('sendConnector-9', {
          parameters: {
            AddressSpaces: ['*'],
            IsScopedConnector: true,
            SourceTransportServers: [{ server: 'server-1' }],
          },
        }),
      ),
      findings: [{ message: 'none', subject: 'server-2' }],
    },
  },
})
