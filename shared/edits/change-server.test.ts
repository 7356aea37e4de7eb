import { describe, expect, it } from 'vitest'
import { emptyDesign, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { plan } from '../powershell/plan'
import { addServer } from './add'
import { changeItem, setParameter } from './change'

const nowhere = { x: 0, y: 0 }
const withMailbox = addServer(
  { role: 'mailbox', version: '2019', name: 'MBX01', fqdn: 'mbx01.contoso.com' },
  nowhere,
)(emptyDesign)
const id = 'server-1'
const namesOf = (design: Design) => (indexes(design).receiveConnectorsOf.get(id) ?? []).map(({ name }) => name)
const frontEnd = 'receiveConnector-1'

describe('correcting a server that setup installed', () => {
  it('renames setup’s connectors with it, and plans nothing', () => {
    const after = changeItem<'server'>(id, { name: 'MAIL7', fqdn: 'mail7.contoso.com' })(withMailbox)
    expect(namesOf(after)).toEqual([
      'Default Frontend MAIL7',
      'Client Frontend MAIL7',
      'Outbound Proxy Frontend MAIL7',
      'Default MAIL7',
      'Client Proxy MAIL7',
    ])
    expect(after.items[frontEnd]).toMatchObject({ parameters: { Fqdn: 'mail7.contoso.com' } })
    expect(plan(after).statements).toEqual([])
  })

  it('keeps what a person designed on them', () => {
    const changed = setParameter(frontEnd, 'Bindings', ['10.1.1.1:25'])(withMailbox)
    const renamed = changeItem<'receiveConnector'>(frontEnd, { name: 'From everywhere' })(changed)
    const after = changeItem<'server'>(id, { name: 'MAIL7' })(renamed)
    expect(namesOf(after)[0]).toBe('From everywhere')
    expect(plan(after).statements).toMatchObject([
      {
        target: 'organization',
        cmdlet: 'Set-ReceiveConnector',
        parameters: { Identity: 'MAIL7\\Default Frontend MAIL7', Name: 'From everywhere', Bindings: ['10.1.1.1:25'] },
        subject: frontEnd,
      },
    ])
  })

  it('gives a server of another version that version’s connectors and role', () => {
    const hub = changeItem<'server'>(id, { version: '2010' })(withMailbox)
    expect(hub.items[id]).toMatchObject({ role: 'hub', version: '2010' })
    expect(namesOf(hub)).toEqual(['Default MBX01', 'Client MBX01'])
    expect(plan(hub).statements).toEqual([])
    const back = changeItem<'server'>(id, { version: '2019' })(hub)
    expect(new Set(namesOf(back))).toEqual(new Set(namesOf(withMailbox)))
    expect(plan(back).statements).toEqual([])
  })

  it('keeps a changed connector as designed when the new version lacks it', () => {
    const changed = setParameter('receiveConnector-3', 'Enabled', false)(withMailbox)
    const hub = changeItem<'server'>(id, { version: '2010' })(changed)
    expect(hub.items['receiveConnector-3']).toMatchObject({ origin: 'designed' })
    expect(hub.baseline['receiveConnector-3']).toBeUndefined()
  })

  it('says in 2013 which roles it has', () => {
    const both = changeItem<'server'>(id, { version: '2013' })(withMailbox)
    expect(both.items[id]).toMatchObject({ roles2013: 'both' })
    const frontEndOnly = changeItem<'server'>(id, { roles2013: 'clientAccess' })(both)
    expect(namesOf(frontEndOnly)).toEqual([
      'Default Frontend MBX01',
      'Client Frontend MBX01',
      'Outbound Proxy Frontend MBX01',
    ])
    expect(changeItem<'server'>(id, { version: '2019' })(both).items[id]).not.toHaveProperty('roles2013')
  })
})
