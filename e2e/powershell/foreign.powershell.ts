import { afterAll, describe, expect, test } from 'vitest'
import { named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { changesOf, complaintOf } from '../bundle-proof/player'
import { Standin } from '../exchange-standin/standin'
import { objectsOf } from '../exchange-standin/state'
import { preflight } from '../bundle-proof/bundle-of'
import { said, stage } from './stage'

const standin = new Standin()
afterAll(() => standin.close())

const design = p0()
const edge = named(design, 'EDGE01').id
const onEdge = '3-apply-EDGE01.ps1'
const send = 'To Internet'

/* Somebody made a connector of the name that the design has for a new one, for something else. */
const stranger = `New-SendConnector -Name '${send}' -AddressSpaces 'partner.example' -Port 2525 -RequireTLS $true -DNSRoutingEnabled $true | Out-Null`

describe('a connector that exists under the name of a new one', () => {
  test.each([
    ['1-preflight.ps1', preflight],
    ['the apply script', onEdge],
  ])('%s names each property that differs, and changes nothing', async (_, file) => {
    const player = await stage(design, standin, { commands: { [edge]: stranger } })
    const run = await player.run(edge, file)
    expect(run.exitCode).toBe(1)
    expect(changesOf(run)).toEqual([])
    for (const property of ['AddressSpaces', 'Port', 'RequireTLS']) expect(said(run)).toContain(property)
    expect(said(run)).toContain(send)
  })

  test('-TakeOver sets all of it, a second run nothing, and the way back gives it back as it was', async () => {
    const player = await stage(design, standin, { commands: { [edge]: stranger } })
    const before = objectsOf(player.state, edge, 'SendConnector')
    expect(complaintOf(await player.run(edge, onEdge, { TakeOver: true }))).toBeUndefined()
    const taken = objectsOf(player.state, edge, 'SendConnector')[send]
    expect(taken).toMatchObject({ AddressSpaces: ['SMTP:*;1'], Port: 25, RequireTLS: false })
    const second = await player.run(edge, onEdge)
    expect([complaintOf(second), changesOf(second)]).toEqual([undefined, []])
    expect(complaintOf(await player.run(edge, '4-verify-EDGE01.ps1'))).toBeUndefined()
    expect(complaintOf(await player.run(edge, '5-rollback-EDGE01.ps1'))).toBeUndefined()
    expect(objectsOf(player.state, edge, 'SendConnector')).toEqual(before)
  })
})

describe('a connector of setup that is to be renamed, and another one that has the new name', () => {
  const unrelated =
    "New-ReceiveConnector -Name 'From Internet' -Custom -Bindings '0.0.0.0:2526' -RemoteIPRanges '10.9.9.9' | Out-Null"

  test.each([[{}], [{ TakeOver: true }]])('stop the apply script before its first change, with %j', async (given) => {
    const player = await stage(design, standin, { commands: { [edge]: unrelated } })
    const before = player.state
    const run = await player.run(edge, onEdge, given)
    expect(run.exitCode).toBe(1)
    expect(changesOf(run)).toEqual([])
    expect(player.state).toEqual(before)
    expect(said(run)).toContain('From Internet')
    expect(said(run)).toContain('Default internal receive connector EDGE01')
  })
})

test('a second copy of the bundle, without the first one’s journal, finds it by what the machine remembers', async () => {
  const player = await stage(design, standin)
  await player.run(edge, onEdge)
  player.copyBundle()
  const elsewhere = await player.run(edge, onEdge)
  expect([complaintOf(elsewhere), changesOf(elsewhere)]).toEqual([undefined, []])
  expect(complaintOf(await player.run(edge, '5-rollback-EDGE01.ps1'))).toBeUndefined()
  expect(objectsOf(player.state, edge, 'SendConnector')).toEqual({})
})
