import { addSiteZone } from '../../edits/add'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { scopedOut } from './scoped-out'

const sites = [addSiteZone('Berlin', { x: 0, y: 0 }), addSiteZone('Bonn', { x: 0, y: 0 })]
const servers = [mailbox({ zoneId: 'zone-1' }), mailbox({ zoneId: 'zone-2' })]
const from = (id: string, server: string, IsScopedConnector: boolean, ...AddressSpaces: string[]) =>
  send(id, {
    name: `To ${id}`,
    parameters: { AddressSpaces, IsScopedConnector, SourceTransportServers: [{ server }] },
  })
const unseen = { message: 'unseen', subject: 'sendConnector-1', parameter: 'IsScopedConnector' }

testRule(scopedOut, {
  passes: {
    'not scoped': designOf(...sites, ...servers, from('sendConnector-1', 'server-1', false, '*')),
    'one site': designOf(
      ...sites,
      mailbox({ zoneId: 'zone-1' }),
      mailbox({ zoneId: 'zone-1' }),
      from('sendConnector-1', 'server-1', true, '*'),
    ),
    'a scoped connector for each site': designOf(
      ...sites,
      ...servers,
      from('sendConnector-1', 'server-1', true, '*'),
      from('sendConnector-2', 'server-2', true, 'SMTP:*;5'),
    ),
    'sites that are not drawn': designOf(
      mailbox(),
      mailbox({ zoneId: 'zone-2' }),
      from('sendConnector-1', 'server-1', true, '*'),
    ),
  },
  fails: {
    'a server in another site': {
      design: designOf(...sites, ...servers, from('sendConnector-1', 'server-1', true, '*')),
      findings: [unseen],
    },
    'a server in another site with a broader connector only': {
      design: designOf(
        ...sites,
        ...servers,
        from('sendConnector-1', 'server-1', true, 'fabrikam.com'),
        from('sendConnector-2', 'server-2', true, '*'),
        from('sendConnector-3', 'server-1', false, '*'),
      ),
      findings: [unseen],
    },
  },
})
