import { addSiteZone } from '../../edits/add'
import { designOf, mailbox, send } from '../testing/designs'
import { expect, it } from 'vitest'
import { check } from '../check'
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

it('explains that only one server sends, where the other one is of a site that does not see the connector', () => {
  const rulesOf = (scoped: boolean) =>
    check(designOf(...sites, ...servers, from('sendConnector-1', 'server-1', scoped, '*')), '2025-01-01')
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('SC-S'))
  expect(rulesOf(false)).toEqual(['SC-SRC-005'])
  expect(rulesOf(true)).toEqual(['SC-SEL-002'])
})

it('does not explain that another server of its own site sends nothing', () => {
  const design = designOf(
    ...sites,
    mailbox({ zoneId: 'zone-1' }),
    mailbox({ zoneId: 'zone-1' }),
    mailbox({ zoneId: 'zone-2' }),
    from('sendConnector-1', 'server-1', true, '*'),
  )
  const found = check(design, '2025-01-01').map(({ rule }) => rule)
  expect(found).toEqual(expect.arrayContaining(['SC-SEL-002', 'SC-SRC-005']))
})
