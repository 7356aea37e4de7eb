import { send } from '../testing/designs'
import { drawn, inP0, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { organizationSends } from './organization-sends'

const unused = { message: 'unused', subject: inP0.edge }

testRule(organizationSends, {
  passes: {
    'a finished drawing': drawn(),
    'another way out': drawn(
      without(inP0.toEdge),
      send('sendConnector-99', {
        parameters: { AddressSpaces: ['*'], SourceTransportServers: [{ server: inP0.mailbox }] },
      }),
    ),
    'a connector to the Edge server with another address space': drawn(
      set(inP0.toEdge, 'AddressSpaces', ['fabrikam.com']),
    ),
    'an Edge server that does not send to the Internet': drawn(without(inP0.toEdge, inP0.toInternet)),
  },
  fails: {
    'no connector to the Edge server': { design: drawn(without(inP0.toEdge)), findings: [unused] },
    'a disabled one': { design: drawn(set(inP0.toEdge, 'Enabled', false)), findings: [unused] },
  },
})
