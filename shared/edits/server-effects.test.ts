import { describe, expect, it } from 'vitest'
import { organizationHome } from '../model/connectors'
import { emptyDesign, find, type Design, type Item } from '../model/design'
import { indexes } from '../model/indexes'
import { p0 } from '../templates/p0'
import { addServer, place } from './add'
import { changeItem, setParameter } from './change'
import { connectionChoices } from './connect'
import { sequence } from './edit'
import { hasEffects, serverEffects } from './server-effects'
import { subscribeEdge } from './subscribe'

const at = { x: 0, y: 0 }
const mailbox = addServer({ role: 'mailbox', version: '2019', name: 'MBX01' }, at)(emptyDesign)
const id = 'server-1'
const frontEnd = 'receiveConnector-1'
const names = (items: readonly Item[]) => items.map(({ name }) => name)

describe('another version of a server', () => {
  it('tells nothing where the versions are alike', () => {
    expect(hasEffects(serverEffects(mailbox, id, { version: 'SE' }))).toBe(false)
  })

  it('makes a Hub Transport server of a Mailbox server that is of 2010, with the connectors that its setup wrote', () => {
    const effects = serverEffects(mailbox, id, { version: '2010' })
    expect(effects.server).toMatchObject({ role: 'hub', version: '2010' })
    expect(names(effects.goes)).toEqual([
      'Default Frontend MBX01',
      'Client Frontend MBX01',
      'Outbound Proxy Frontend MBX01',
      'Client Proxy MBX01',
    ])
    expect(names(effects.comes)).toEqual(['Client MBX01'])
  })

  it('keeps a connector of setup that a person changed, as designed', () => {
    const changed = setParameter(frontEnd, 'Bindings', ['10.1.1.1:25'])(mailbox)
    const effects = serverEffects(changed, id, { version: '2010' })
    expect(names(effects.stays)).toEqual(['Default Frontend MBX01'])
    expect(names(effects.goes)).not.toContain('Default Frontend MBX01')
  })

  it('lists the stated parameters that it lacks, which stay entered', () => {
    const design = sequence(setParameter(frontEnd, 'Bindings', ['10.1.1.1:25']))(mailbox)
    const { lacks } = serverEffects(design, id, { version: '2010' })
    expect(lacks.map(({ owner, parameter }) => [owner.name, parameter])).toContainEqual([
      'Default Frontend MBX01',
      'TransportRole',
    ])
    const after = changeItem<'server'>(id, { version: '2010' })(design)
    expect(find(after, 'receiveConnector', frontEnd)?.parameters.TransportRole).toBe('FrontendTransport')
  })

  it('lists nothing twice that the version before lacked, too', () => {
    const wrong = setParameter(
      'receiveConnector-1',
      'TransportRole',
      'FrontendTransport',
    )(addServer({ role: 'hub', version: '2010' }, at)(emptyDesign))
    expect(serverEffects(wrong, id, { name: 'HUB77' }).lacks).toEqual([])
  })

  it('no longer expects a connector that is gone to answer', () => {
    const drawn = place('internet', at)(mailbox)
    const found = connectionChoices(drawn, 'internet-1', id)
    const routed = 'choices' in found ? (found.choices[0]?.edit(drawn) ?? drawn) : drawn
    expect(find(routed, 'inboundRoute', 'inboundRoute-1')?.expects).toBe(frontEnd)
    const after = changeItem<'server'>(id, { version: '2010' })(routed)
    expect(find(after, 'inboundRoute', 'inboundRoute-1')?.expects).toBeUndefined()
  })

  it('loses the split roles with 2013', () => {
    const design = addServer({ role: 'mailbox', version: '2013', roles2013: 'clientAccess' }, at)(emptyDesign)
    const effects = serverEffects(design, id, { version: '2016' })
    expect(effects.server.roles2013).toBeUndefined()
    expect(effects.comes.length).toBeGreaterThan(0)
  })
})

describe('an Edge server that turns out to be a Mailbox server', () => {
  const design = p0()
  const edge = indexes(design).byKind.server.find(({ role }) => role === 'edge')?.id ?? ''

  it('hands its Send connectors to the organization, and the accepted domains that the organization has go', () => {
    const effects = serverEffects(design, edge, { role: 'mailbox' })
    expect(names(effects.moves)).toEqual(['To Internet', 'To Internal Org'])
    expect(effects.goes.filter(({ kind }) => kind === 'acceptedDomain')).toHaveLength(1)
    const after = changeItem<'server'>(edge, { role: 'mailbox' })(design)
    expect(sendConnectors(after, organizationHome)).toEqual(expect.arrayContaining(['To Internet', 'To Internal Org']))
    expect(find(after, 'sendConnector', effects.moves[0]?.id)?.parameters.SourceTransportServers).toEqual([
      { server: edge },
    ])
  })

  it('ends its subscription', () => {
    const site = design.organization.sites[0]?.id ?? ''
    const subscribed = subscribeEdge(edge, site)(design)
    const effects = serverEffects(subscribed, edge, { role: 'mailbox' })
    expect(effects.server.subscribedSiteId).toBeUndefined()
    expect(names(effects.goes)).toEqual(
      expect.arrayContaining(['EdgeSync - Inbound to HQ', 'EdgeSync - HQ to Internet']),
    )
  })
})

function sendConnectors(design: Design, home: string): readonly string[] {
  return (indexes(design).sendConnectorsAt.get(home) ?? []).map(({ name }) => name)
}
