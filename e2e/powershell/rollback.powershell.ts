import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { removeItems } from '../../shared/edits/remove'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { contentDifferences, differencesAfterRollback } from '../bundle-proof/content'
import { changesOf, type Player } from '../bundle-proof/player'
import { objectsOf } from '../exchange-standin/state'
import { Standin } from '../exchange-standin/standin'
import { said, stage } from './stage'

const standin = new Standin()
afterAll(() => standin.close())

/* Three connectors of EDGE01 are removed. */
const removing = () => {
  const built = asBuilt(p0())
  return removeItems(['To Internet', 'To Internal Org', 'From Internal Org'].map((name) => named(built, name).id))(
    built,
  )
}
const edge = 'server-1'
const apply = '3-apply-EDGE01.ps1'
const rollback = '5-rollback-EDGE01.ps1'

function stateFolder(player: Player): string {
  const [file = ''] = Object.keys(player.filesBeside()).filter((name) => name.endsWith('journal.jsonl'))
  return player.pathOf(file.split('/').slice(1, -1).join('/'))
}

describe('the backup script', () => {
  test('keeps what is there, and -WhatIf writes nothing', async () => {
    const player = await stage(removing(), standin)
    const before = player.filesBeside()
    expect((await player.run(edge, '2-backup.ps1', { WhatIf: true })).exitCode).toBe(0)
    expect(
      Object.keys(player.filesBeside())
        .filter((name) => !(name in before))
        .filter(isState),
    ).toEqual([])
    const run = await player.run(edge, '2-backup.ps1')
    expect(said(run)).toContain('What is there now on EDGE01 is kept in')
    expect(changesOf(run)).toEqual([])
    expect(Object.keys(player.filesBeside()).some((name) => name.endsWith('backup.clixml'))).toBe(true)
  })
})

function isState(name: string): boolean {
  return name.includes('state-')
}

describe('the way back', () => {
  test('has nothing to do where nothing was done', async () => {
    const run = await (await stage(removing(), standin)).run(edge, rollback)
    expect(run.exitCode).toBe(0)
    expect(said(run)).toContain('There is nothing to go back to')
  })

  test('shows with -WhatIf what it would do, and does what a person agrees to with -Confirm; the rest comes later', async () => {
    const player = await stage(removing(), standin)
    const start = player.state
    await player.run(edge, apply)
    const applied = player.state
    expect(said(await player.run(edge, rollback, { WhatIf: true }))).toContain('3 of 3 changes would be taken back')
    expect(contentDifferences(applied, player.state)).toEqual([])
    const some = await player.run(edge, rollback, { Confirm: true }, { answers: ['Yes', 'No', 'No'] })
    expect(some.exitCode).toBe(1)
    expect(said(some)).toContain('2 changes are still there')
    expect(changesOf(some)).toHaveLength(1)
    expect((await player.run(edge, rollback)).exitCode).toBe(0)
    expect(differencesAfterRollback(start, player.state)).toEqual([])
  })

  test('goes through two rounds of one place', async () => {
    const player = await stage(removing(), standin)
    const start = player.state
    for (const file of [apply, rollback, apply, rollback]) expect((await player.run(edge, file)).exitCode).toBe(0)
    expect(differencesAfterRollback(start, player.state)).toEqual([])
  })

  test('stops without the backup, and changes nothing', async () => {
    const player = await stage(removing(), standin)
    await player.run(edge, apply)
    rmSync(`${stateFolder(player)}/backup.clixml`)
    const run = await player.run(edge, rollback)
    expect(run.exitCode).toBe(1)
    expect(said(run)).toContain('is not there any more')
    expect(changesOf(run)).toEqual([])
  })

  test('stops where the folder of its state was deleted, and so does applying', async () => {
    const player = await stage(removing(), standin)
    await player.run(edge, apply)
    rmSync(stateFolder(player), { recursive: true })
    for (const file of [rollback, apply]) {
      const run = await player.run(edge, file)
      expect(run.exitCode).toBe(1)
      expect(said(run)).toMatch(/was kept in .*, which is not there any more\..*-StateFolder/)
    }
  })

  test('finds its state where -StateFolder says', async () => {
    const player = await stage(removing(), standin)
    const start = player.state
    const StateFolder = player.pathOf('elsewhere')
    await player.run(edge, apply, { StateFolder })
    expect(existsSync(StateFolder)).toBe(true)
    expect((await player.run(edge, rollback, { StateFolder })).exitCode).toBe(0)
    expect(differencesAfterRollback(start, player.state)).toEqual([])
  })

  test('is not lost where its state cannot be kept: apply stops before its first change', async () => {
    const player = await stage(removing(), standin)
    writeFileSync(player.pathOf('full'), '')
    const run = await player.run(edge, apply, { StateFolder: player.pathOf('full') })
    expect(run.exitCode).toBe(1)
    expect(said(run)).toContain('Nothing was changed.')
    expect(changesOf(run)).toEqual([])
  })
})

describe('a connector that was to be made', () => {
  async function callOf(cmdlet: string): Promise<number> {
    const run = await (await stage(p0(), standin)).run(edge, apply)
    return changesOf(run).find((call) => call.cmdlet === cmdlet)?.change ?? 0
  }

  test('and that somebody else makes at that moment stops the script and is left alone by the way back', async () => {
    const call = await callOf('New-SendConnector')
    const player = await stage(p0(), standin)
    const start = player.state
    const properties = { Name: 'To Internet', AddressSpaces: ['SMTP:foreign.example;1'], Comment: 'foreign' }
    const run = await player.run(
      edge,
      apply,
      {},
      {
        faults: [{ kind: 'foreign', when: 'before', call, noun: 'SendConnector', properties }],
      },
    )
    expect(run.exitCode).toBe(1)
    const again = await player.run(edge, apply)
    expect(said(again)).toMatch(/exists already|has that name/)
    expect(changesOf(again)).toEqual([])
    expect((await player.run(edge, rollback)).exitCode).toBe(0)
    expect(Object.keys(objectsOf(player.state, edge, 'SendConnector'))).toEqual(['To Internet'])
    expect(differencesAfterRollback(start, player.state).filter((one) => !one.includes('/To Internet'))).toEqual([])
  })

  test('and was, though the connection broke off, goes with the way back', async () => {
    const call = await callOf('New-SendConnector')
    const player = await stage(p0(), standin)
    const start = player.state
    const run = await player.run(edge, apply, {}, { faults: [{ kind: 'fail', when: 'after', call }] })
    expect(run.exitCode).toBe(1)
    expect((await player.run(edge, rollback)).exitCode).toBe(0)
    expect(differencesAfterRollback(start, player.state)).toEqual([])
  })
})
