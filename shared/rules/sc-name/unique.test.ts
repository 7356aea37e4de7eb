import { designOf, edge, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { uniqueSendConnectorName } from './unique'

testRule(uniqueSendConnectorName, {
  passes: {
    'different names': designOf(send('sendConnector-1', { name: 'To A' }), send('sendConnector-2', { name: 'To B' })),
    'the same name in the organization, on one Edge and on another': designOf(
      edge(),
      edge(),
      send('sendConnector-1'),
      send('sendConnector-2', { home: 'server-1' }),
      send('sendConnector-3', { home: 'server-2' }),
    ),
    'what EdgeSync makes for two Edge servers of one site': designOf(
      send('sendConnector-1', { origin: 'edgeSync', name: 'EdgeSync - Inbound to HQ' }),
      send('sendConnector-2', { origin: 'edgeSync', name: 'EdgeSync - Inbound to HQ' }),
    ),
  },
  fails: {
    'the same name in the organization, but for case and space': {
      design: designOf(send('sendConnector-1', { name: 'To A' }), send('sendConnector-2', { name: 'to a ' })),
      findings: [{ message: 'taken', subject: 'sendConnector-2', parameter: 'Name' }],
    },
    'the same name twice on one Edge': {
      design: designOf(
        edge(),
        send('sendConnector-1', { home: 'server-1' }),
        send('sendConnector-2', { home: 'server-1' }),
        send('sendConnector-3'),
      ),
      findings: [{ message: 'takenOnEdge', subject: 'sendConnector-2', parameter: 'Name' }],
    },
  },
})
