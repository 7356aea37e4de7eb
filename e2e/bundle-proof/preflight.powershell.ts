import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { templates } from '../../shared/templates'
import { p0 } from '../../shared/templates/p0'
import { p2Internet } from '../../shared/templates/p2'
import { Standin } from '../exchange-standin/standin'
import type { Options } from '../exchange-standin/types'
import { said, stage } from '../powershell/stage'
import { preflight } from './bundle-of'
import { settings, subscribed, withCertificate } from './obstacles/designs'
import { changesOf } from './player'

const standin = new Standin()
afterAll(() => standin.close())

const edge = 'server-1'
const shells: readonly [string, Options][] = [
  ['in a local shell in German', { session: 'local', culture: 'de-DE' }],
  ['in a remote session in French', { session: 'remote', culture: 'fr-FR' }],
  ['in a remote session in Japanese', { session: 'remote', culture: 'ja-JP' }],
  ['where lists come in another order', { quirks: ['lists-reversed', 'smart-host-brackets'] }],
]

describe.each(templates.map(({ id, make }) => ({ id, design: make() })))('template $id', ({ design }) => {
  test.each(shells)('has no obstacle where all is as setup left it, %s', async (_, options) => {
    const player = await stage(design, standin)
    for (const { key } of player.bundle.places) {
      const run = await player.run(key, preflight, {}, options)
      expect([run.failure, run.exitCode, stops(said(run))]).toEqual([null, 0, []])
      expect(changesOf(run)).toEqual([])
      expect(run.after).toEqual(run.before)
    }
  })
})

describe('what is there already', () => {
  test.each(shells)('is read right when nothing differs, %s', async (_, options) => {
    const player = await stage(settings(), standin)
    const run = await player.run('organization', preflight, {}, options)
    expect([run.exitCode, stops(said(run))]).toEqual([0, []])
  })
})

describe('the wrong place', () => {
  test('on an Edge server that the design does not know, no place is found, and apply of the organization stops', async () => {
    const player = await stage(p0(), standin)
    const unknown = renamedMachine(player.state[edge] ?? '')
    for (const file of [preflight, '3-apply-organization.ps1', '4-verify-organization.ps1', '3-apply-EDGE01.ps1']) {
      const run = await player.look(edge, file, { ...player.state, [edge]: unknown })
      expect([run.failure, run.exitCode]).toEqual([null, 1])
      expect(said(run)).toContain('EDGE99')
      expect(changesOf(run)).toEqual([])
    }
  })

  test('the scripts of the organization stop on the Edge server of the design, and its scripts everywhere else', async () => {
    const player = await stage(p0(), standin)
    const wrong = [
      [edge, '3-apply-organization.ps1', 'is an Edge server'],
      [edge, '4-verify-organization.ps1', 'is an Edge server'],
      ['organization', '3-apply-EDGE01.ps1', 'this machine is MBXSERVER01'],
      ['organization', '4-verify-EDGE01.ps1', 'this machine is MBXSERVER01'],
    ] as const
    for (const [place, file, why] of wrong) {
      const run = await player.look(place, file, player.state)
      expect([run.failure, run.exitCode]).toEqual([null, 1])
      expect(said(run)).toContain(why)
      expect(changesOf(run)).toEqual([])
    }
  })
})

describe('what nobody can decide', () => {
  test('a server that does not tell its addresses is a warning, and apply goes on', async () => {
    const player = await stage(p2Internet(), standin)
    const options = { unreachable: ['MBX01'] }
    const run = await player.run('organization', preflight, {}, options)
    expect(run.exitCode).toBe(0)
    expect(said(run)).toContain('WARNING  address          Windows on MBX01 was asked for its addresses')
    const applied = await player.run('organization', '3-apply-organization.ps1', {}, options)
    expect(applied.exitCode).toBe(0)
  })

  test('certificates that cannot be read are a warning', async () => {
    const player = await stage(withCertificate(), standin)
    const faults = [{ kind: 'fail', when: 'before', cmdlet: 'Get-ExchangeCertificate', message: 'No access.' }] as const
    const run = await player.run('organization', preflight, {}, { faults })
    expect(run.exitCode).toBe(0)
    expect(said(run)).toContain('The certificates of MBX01 cannot be read (No access.)')
  })

  test('a synchronization that cannot be tested is a warning', async () => {
    const player = await stage(subscribed(), standin)
    const faults = [{ kind: 'fail', when: 'before', cmdlet: 'Test-EdgeSynchronization', message: 'No lease.' }] as const
    const run = await player.run('organization', preflight, {}, { faults })
    expect(run.exitCode).toBe(0)
    expect(said(run)).toContain('Test-EdgeSynchronization failed (No lease.)')
  })

  test('what cannot be read at all stops, since nobody knows what else there is', async () => {
    const player = await stage(p2Internet(), standin)
    const faults = [{ kind: 'fail', when: 'before', cmdlet: 'Get-ReceiveConnector', message: 'No directory.' }] as const
    const run = await player.run('organization', preflight, {}, { faults })
    expect(run.exitCode).toBe(1)
    expect(said(run)).toContain('What exists could not be read (No directory.)')
  })
})

test('for machines it writes a file where the shell is, which names the drift property by property', async () => {
  const player = await stage(settings(), standin, {
    commands: {
      organization:
        "Set-TransportConfig -MaxSendSize '33MB'\nSet-TransportService -Identity 'MBXSERVER01' -ExternalDNSServers '10.4.0.9'",
    },
  })
  const run = await player.run('organization', preflight, { Json: 'preflight.json' }, { culture: 'de-DE' })
  expect(run.exitCode).toBe(1)
  expect(existsSync(player.pathOf('preflight.json'))).toBe(true)
  const { isClear, problems } = JSON.parse(readFileSync(player.pathOf('preflight.json'), 'utf8')) as Report
  expect(isClear).toBe(false)
  expect(problems.map(({ property, now, believed, wanted }) => ({ property, now, believed, wanted }))).toEqual([
    { property: 'MaxSendSize', now: '34603008', believed: '20971520', wanted: '26214400' },
    { property: 'ExternalDNSServers', now: ['10.4.0.9'], believed: ['10.4.0.1'], wanted: ['10.4.0.2'] },
  ])
})

interface Report {
  readonly isClear: boolean
  readonly problems: readonly Readonly<Record<string, unknown>>[]
}

function stops(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^\s*STOP/.test(line))
}

function renamedMachine(place: string): string {
  return place.replaceAll('EDGE01', 'EDGE99').replaceAll('edge01', 'edge99')
}
