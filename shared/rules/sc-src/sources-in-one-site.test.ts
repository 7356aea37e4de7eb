import { addSiteZone } from '../../edits/add'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { sourcesInOneSite } from './sources-in-one-site'

const sites = [addSiteZone('Berlin', { x: 0, y: 0 }), addSiteZone('Bonn', { x: 0, y: 0 })]
const from = (...servers: string[]) =>
  send('sendConnector-9', { parameters: { SourceTransportServers: servers.map((server) => ({ server })) } })

testRule(sourcesInOneSite, {
  passes: {
    'one site': designOf(
      ...sites,
      mailbox({ zoneId: 'zone-1' }),
      mailbox({ siteId: 'site-1' }),
      from('server-1', 'server-2'),
    ),
    'a server whose site is not drawn': designOf(
      ...sites,
      mailbox({ zoneId: 'zone-1' }),
      mailbox(),
      from('server-1', 'server-2'),
    ),
  },
  fails: {
    'two sites': {
      design: designOf(
        ...sites,
        mailbox({ zoneId: 'zone-1' }),
        mailbox({ zoneId: 'zone-2' }),
        from('server-1', 'server-2'),
      ),
      findings: [{ message: 'severalSites', subject: 'sendConnector-9', parameter: 'SourceTransportServers' }],
    },
  },
})
