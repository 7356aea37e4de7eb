import { addItem } from '../../edits/add'
import { designOf, send } from '../testing/designs'
import { gateway } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { takenAway } from './taken-away'

const partner = addItem('partner', { x: 0, y: 0 }, { domains: ['fabrikam.com', 'eu.fabrikam.com'] })
const taking = (id: string, ...AddressSpaces: string[]) => send(id, { name: `To ${id}`, parameters: { AddressSpaces } })
const toGateway = (...AddressSpaces: string[]) =>
  send('sendConnector-2', {
    name: 'To gateway',
    parameters: { AddressSpaces, DNSRoutingEnabled: false, SmartHosts: [{ server: 'gateway-1' }] },
  })

testRule(takenAway, {
  passes: {
    'one connector for the partner': designOf(partner, gateway(), taking('sendConnector-1', '*.fabrikam.com')),
    'a broader connector to the gateway': designOf(
      partner,
      gateway(),
      taking('sendConnector-1', '*.fabrikam.com'),
      toGateway('*'),
    ),
    'a more specific connector to the same partner': designOf(
      partner,
      taking('sendConnector-1', '*.fabrikam.com'),
      taking('sendConnector-2', 'eu.fabrikam.com'),
    ),
    'a more specific connector that is disabled': designOf(
      partner,
      gateway(),
      taking('sendConnector-1', '*.fabrikam.com'),
      (design) => {
        const next = toGateway('eu.fabrikam.com')(design)
        const item = next.items['sendConnector-2']
        if (item?.kind !== 'sendConnector') return next
        const disabled = { ...item, parameters: { ...item.parameters, Enabled: false } }
        return { ...next, items: { ...next.items, [item.id]: disabled } }
      },
    ),
  },
  fails: {
    'a more specific connector to the gateway': {
      design: designOf(partner, gateway(), taking('sendConnector-1', '*.fabrikam.com'), toGateway('EU.fabrikam.com;9')),
      findings: [{ message: 'otherWay', subject: 'sendConnector-1', parameter: 'AddressSpaces' }],
    },
  },
})
