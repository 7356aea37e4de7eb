import { afterAll, describe, expect, test } from 'vitest'
import { setParameter } from '../../shared/edits/change'
import type { Item } from '../../shared/model/design'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { changesOf, complaintOf } from '../bundle-proof/player'
import { Standin } from '../exchange-standin/standin'
import { objectsOf } from '../exchange-standin/state'
import { said, stage } from './stage'

const standin = new Standin()
afterAll(() => standin.close())

const design = p0()
const edge = named(design, 'EDGE01').id
const onEdge = '3-apply-EDGE01.ps1'
const backFromEdge = '5-rollback-EDGE01.ps1'
const inOrganization = '3-apply-organization.ps1'

describe('the apply script of an Edge server', () => {
  test('says what it makes, numbered, and counts it at the end', async () => {
    const player = await stage(design, standin)
    const first = await player.run(edge, onEdge)
    expect(complaintOf(first)).toBeUndefined()
    const { length } = changesOf(first)
    expect(said(first)).toContain(`${length} of ${length}`)
    expect(said(first)).toMatch(/\d+ created, \d+ changed, 0 removed, \d+ already as designed\./)
  })

  test('sets again what somebody changed of what it made, and nothing else', async () => {
    const player = await stage(design, standin)
    await player.run(edge, onEdge)
    player.state = await standin.prepare(player.state, edge, "Set-SendConnector 'To Internal Org' -Port 2599")
    const second = await player.run(edge, onEdge)
    expect(complaintOf(second)).toBeUndefined()
    expect(changesOf(second).map(({ cmdlet }) => cmdlet)).toEqual(['Set-SendConnector'])
    expect(objectsOf(player.state, edge, 'SendConnector')['To Internal Org']).toMatchObject({ Port: 25 })
  })

  test('-WhatIf says from what to what, and that nothing was changed', async () => {
    const player = await stage(design, standin)
    const run = await player.run(edge, onEdge, { WhatIf: true })
    expect(said(run)).toContain("'Default internal receive connector EDGE01'")
    expect(said(run)).toContain("'From Internet'")
    expect(said(run)).toContain('Nothing was changed.')
  })

  test('stops at the first error, and says what was done, what was not, and the one command that goes back', async () => {
    const player = await stage(design, standin)
    const faults = [{ kind: 'fail', when: 'before', cmdlet: 'New-SendConnector' }] as const
    const broken = await player.run(edge, onEdge, {}, { faults })
    expect(broken.exitCode).toBe(1)
    expect(said(broken)).toContain('The connection to the server was lost.')
    expect(said(broken)).toContain(backFromEdge)
    const done = changesOf(broken).filter(({ outcome }) => outcome === 'done')
    expect(done.length).toBeGreaterThan(0)
    const again = await player.run(edge, onEdge)
    expect(complaintOf(again)).toBeUndefined()
    expect(changesOf(again).map(({ cmdlet }) => cmdlet)).not.toContain('New-ReceiveConnector')
    expect(Object.keys(objectsOf(player.state, edge, 'SendConnector')).toSorted()).toEqual([
      'To Internal Org',
      'To Internet',
    ])
  })

  test('after an error the rollback brings back what was there', async () => {
    const player = await stage(design, standin)
    const before = player.state
    const faults = [{ kind: 'fail', when: 'before', cmdlet: 'New-SendConnector' }] as const
    await player.run(edge, onEdge, {}, { faults })
    expect(complaintOf(await player.run(edge, backFromEdge))).toBeUndefined()
    expect(objectsOf(player.state, edge, 'ReceiveConnector')).toEqual(objectsOf(before, edge, 'ReceiveConnector'))
    expect(objectsOf(player.state, edge, 'SendConnector')).toEqual({})
  })
})

describe('the wrong place', () => {
  test.each([
    ['the script of the Edge server in the organization', 'organization', onEdge],
    ['the script of the organization on the Edge server', edge, inOrganization],
    ['the way back of the Edge server in the organization', 'organization', backFromEdge],
  ])('%s: nothing is changed, and it says so', async (_, place, file) => {
    const player = await stage(design, standin)
    const before = player.state
    const run = await player.run(place, file)
    expect(run.exitCode).toBe(1)
    expect(changesOf(run)).toEqual([])
    expect(player.state).toEqual(before)
    expect(said(run)).toContain('EDGE01')
  })

  test('a shell without the cmdlets of Exchange', async () => {
    const player = await stage(design, standin)
    const run = await player.run(edge, onEdge, {}, { denied: ['New-SendConnector'] })
    expect(run.exitCode).toBe(1)
    expect(changesOf(run)).toEqual([])
    expect(said(run)).toContain('New-SendConnector')
  })
})

describe('accounts', () => {
  test('are asked for once each, before the first change', async () => {
    const player = await stage(design, standin)
    const run = await player.run('organization', inOrganization)
    const names = run.calls.map(({ cmdlet }) => cmdlet)
    const asked = run.calls.filter(({ cmdlet }) => cmdlet === 'Get-Credential')
    expect(asked).toHaveLength(1)
    const firstChange = run.calls.findIndex((call) => changesOf(run).includes(call))
    expect(names.indexOf('Get-Credential')).toBeLessThan(firstChange)
  })

  test('that are declined stop it before the first change', async () => {
    const player = await stage(design, standin, { conditions: { accounts: { default: '' } } })
    const run = await player.run('organization', inOrganization)
    expect(run.exitCode).toBe(1)
    expect(changesOf(run)).toEqual([])
  })

  test('are not asked for where only something else of the connector changes', async () => {
    const built = asBuilt(design)
    const commented = setParameter(named(built, 'To Edge').id, 'Comment', 'over EDGE01')(built)
    const player = await stage(commented, standin)
    const run = await player.run('organization', inOrganization)
    expect(complaintOf(run)).toBeUndefined()
    expect(run.calls.map(({ cmdlet }) => cmdlet)).not.toContain('Get-Credential')
  })

  test('that are to change are asked for and set although all else is right, since nobody can read them back', async () => {
    const built = asBuilt(design)
    const connector = named(built, 'To Edge')
    const credential = { ...named(built, 'Local account on EDGE01'), id: 'credential-77', name: 'New account' } as Item
    const withNew = { ...built, items: { ...built.items, [credential.id]: credential } }
    const changed = setParameter(connector.id, 'AuthenticationCredential', { credential: credential.id })(withNew)
    const conditions = { accounts: { default: 'CONTOSO\\old', 'New account': 'CONTOSO\\new' } }
    const player = await stage(changed, standin, { conditions })
    expect(complaintOf(await player.run('organization', inOrganization))).toBeUndefined()
    expect(objectsOf(player.state, 'organization', 'SendConnector')['To Edge']).toMatchObject({
      AuthenticationCredential: 'CONTOSO\\new',
    })
  })
})
