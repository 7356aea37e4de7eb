import { rmSync, utimesSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { subscribeEdge, unsubscribeEdge } from '../../shared/edits/subscribe'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { changesOf, complaintOf, type Player } from '../bundle-proof/player'
import { Standin } from '../exchange-standin/standin'
import { objectsOf } from '../exchange-standin/state'
import { said, stage } from './stage'

const standin = new Standin()
afterAll(() => standin.close())

const built = asBuilt(p0())
const edge = named(built, 'EDGE01').id
const site = built.organization.sites[0]?.id ?? ''
const subscribed = subscribeEdge(edge, site)(built)
const onEdge = '3-apply-EDGE01.ps1'
const inOrganization = '3-apply-organization.ps1'
const file = 'C:\\EdgeSubscription-EDGE01.xml'

const cmdlets = (run: Awaited<ReturnType<Player['run']>>) => changesOf(run).map(({ cmdlet }) => cmdlet)

describe('subscribing an Edge server', () => {
  test('the Edge server writes the file, and says what to do with it', async () => {
    const player = await stage(subscribed, standin)
    const run = await player.run(edge, onEdge)
    expect(complaintOf(run)).toBeUndefined()
    expect(cmdlets(run)).toEqual(['New-EdgeSubscription'])
    expect(said(run)).toContain('within 24 hours')
    expect(said(run)).toContain('holds credentials: delete it on both sides')
  })

  test('without the file the organization stops before its first change and says how it gets there', async () => {
    const player = await stage(subscribed, standin)
    const run = await player.run('organization', inOrganization)
    expect([run.exitCode, cmdlets(run)]).toEqual([1, []])
    expect(said(run)).toContain(`There is no file ${file} on this machine`)
  })

  test('a file that has expired stops it too', async () => {
    const player = await stage(subscribed, standin)
    await player.run(edge, onEdge)
    const old = new Date(Date.now() - 25 * 3_600_000)
    utimesSync(player.pathOf(file), old, old)
    const run = await player.run('organization', inOrganization)
    expect([run.exitCode, cmdlets(run)]).toEqual([1, []])
    expect(said(run)).toContain('24 hours')
  })

  test('the organization reads the file and synchronizes; afterwards the file may be deleted on both sides', async () => {
    const player = await stage(subscribed, standin)
    await player.run(edge, onEdge)
    const run = await player.run('organization', inOrganization)
    expect(complaintOf(run)).toBeUndefined()
    expect(cmdlets(run)).toEqual(['New-EdgeSubscription', 'Start-EdgeSynchronization'])
    expect(said(run)).toContain('delete it here and on the Edge server')
    rmSync(player.pathOf(file))
    for (const [place, script] of [
      [edge, onEdge],
      ['organization', inOrganization],
    ] as const) {
      const again = await player.run(place, script)
      expect([complaintOf(again), cmdlets(again)]).toEqual([undefined, []])
    }
  })

  test('a synchronization that fails is a failure, and the next run starts it again', async () => {
    const player = await stage(subscribed, standin)
    await player.run(edge, onEdge)
    const failed = await player.run('organization', inOrganization, {}, { faults: [{ kind: 'syncFails' }] })
    expect(failed.exitCode).toBe(1)
    expect(said(failed)).toContain('The synchronization with EDGE01 failed')
    const again = await player.run('organization', inOrganization)
    expect(complaintOf(again)).toBeUndefined()
    expect(cmdlets(again)).toEqual(['Start-EdgeSynchronization'])
  })
})

describe('ending a subscription', () => {
  const ending = unsubscribeEdge(edge)(asBuilt(subscribed))

  test('each side forgets it, and a second run finds nothing to end', async () => {
    const player = await stage(ending, standin)
    for (const { place, file: script } of player.bundle.runs) {
      const run = await player.run(place, script)
      expect(complaintOf(run)).toBeUndefined()
      expect(cmdlets(run)).toContain('Remove-EdgeSubscription')
    }
    expect(objectsOf(player.state, 'organization', 'EdgeSubscription')).toEqual({})
    for (const { place, file: script } of player.bundle.runs)
      expect(cmdlets(await player.run(place, script))).toEqual([])
  })
})
