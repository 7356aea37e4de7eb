import { expect, test } from 'vitest'
import { subscribeEdge } from '../edits/subscribe'
import { plan } from '../powershell/plan'
import { asBuilt } from '../powershell/testing/as-built'
import { p0 } from '../templates/p0'
import { indexes } from './indexes'
import { placementOf } from './settings'
import type { Design, ItemOf } from './design'

const drawn = p0()
const edge = indexes(drawn).byKind.server.find(({ role }) => role === 'edge')?.id ?? ''
const subscribed = asBuilt(subscribeEdge(edge, drawn.organization.sites[0]?.id ?? '')(drawn))
const fromEdge: ItemOf<'sendConnector'> = {
  kind: 'sendConnector',
  id: 'sendConnector-77',
  name: 'To Fabrikam',
  origin: 'designed',
  home: 'organization',
  grants: [],
  parameters: { AddressSpaces: ['fabrikam.net'], SourceTransportServers: [{ server: edge }] },
}
const design: Design = { ...subscribed, items: { ...subscribed.items, [fromEdge.id]: fromEdge } }

test('a connector of the organization that starts on a subscribed Edge server is made with that source', () => {
  expect(placementOf(fromEdge, design).role).toBe('mailbox')
  expect(plan(design).statements).toContainEqual(
    expect.objectContaining({
      target: 'organization',
      parameters: expect.objectContaining({ Name: 'To Fabrikam', SourceTransportServers: ['EDGE01'] }),
    }),
  )
})

test('a connector of its own on an Edge server has the role of that server', () => {
  expect(placementOf({ ...fromEdge, home: edge }, design).role).toBe('edge')
})
