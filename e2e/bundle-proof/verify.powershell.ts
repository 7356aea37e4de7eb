import { existsSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setParameter, setTransportConfig } from '../../shared/edits/change'
import type { Design } from '../../shared/model/design'
import { subscribeEdge } from '../../shared/edits/subscribe'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { p3AnonymousRelay } from '../../shared/templates/p3'
import { Standin } from '../exchange-standin/standin'
import type { Options, Run } from '../exchange-standin/types'
import { said, stage } from '../powershell/stage'
import { changesOf, type Player } from './player'

const standin = new Standin()
afterAll(() => standin.close())

const edge = 'server-1'
const shells: readonly [string, Options][] = [
  ['in a local shell in German', { session: 'local', culture: 'de-DE' }],
  ['in a local shell in French', { session: 'local', culture: 'fr-FR' }],
  ['in a remote session in Japanese', { session: 'remote', culture: 'ja-JP' }],
  ['in a remote session in German', { session: 'remote', culture: 'de-DE' }],
  ['where lists come in another order', { quirks: ['lists-reversed', 'smart-host-brackets'] }],
]

interface Difference {
  readonly kind: string
  readonly key: string
  readonly property: string
  readonly wanted: unknown
  readonly now: unknown
}
interface Report {
  readonly isAsDesigned: boolean
  readonly objects: readonly { readonly name: string; readonly compared: number; readonly differences: number }[]
  readonly differences: readonly Difference[]
  readonly extras: readonly { readonly name: string; readonly conflicts: boolean }[]
  readonly notCompared: readonly { readonly property: string; readonly why: string }[]
}

/* Verify over the state in which a design is real, after somebody ran those commands. */
async function verified(player: Player, place: string, commands = '', options: Options = {}): Promise<[Run, Report]> {
  const file = player.bundle.places.find(({ key }) => key === place)?.verify ?? ''
  const json = player.pathOf('verify.json')
  rmSync(json, { force: true })
  const off = ['RC-BIND-001', 'RC-BIND-002', 'RC-BIND-003', 'RC-BIND-003-WILDCARD']
  const state = commands === '' ? player.state : await standin.prepare(player.state, place, commands, { off })
  const run = await player.look(place, file, state, { Json: json }, options)
  if (!existsSync(json)) throw new Error(said(run))
  expect(changesOf(run)).toEqual([])
  expect(run.after).toEqual(run.before)
  return [run, JSON.parse(readFileSync(json, 'utf8')) as Report]
}

async function applied(design: Design): Promise<Player> {
  const player = await stage(design, standin)
  for (const { place, file } of player.bundle.runs) {
    const run = await player.run(place, file)
    expect([run.failure, run.exitCode]).toEqual([null, 0])
  }
  return player
}

describe('mail through an Edge server', () => {
  let player: Player
  beforeAll(async () => {
    const drawn = p0()
    player = await applied(setParameter(named(drawn, 'To Internal Org').id, 'MaxMessageSize', '20MB')(drawn))
  })

  describe.each(shells)('%s', (_, options) => {
    test('everything is as designed, and Usage and accounts are told as not compared', async () => {
      for (const place of [edge, 'organization']) {
        const [run, report] = await verified(player, place, '', options)
        expect([run.exitCode, report.isAsDesigned, report.differences]).toEqual([0, true, []])
        expect(said(run)).toContain('Not compared: Usage of')
        expect(new Set(report.notCompared.map(({ property }) => property))).toEqual(
          new Set(['Usage', 'AuthenticationCredential']),
        )
      }
    })

    const connector = "-Identity 'EDGE01\\From Internet'"
    test.each<[string, string, Partial<Difference>]>([
      [
        'a size',
        "Set-SendConnector -Identity 'To Internal Org' -MaxMessageSize '10MB'",
        { property: 'MaxMessageSize', wanted: '20971520', now: '10485760' },
      ],
      [
        'a time',
        "Set-ReceiveConnector -Identity 'EDGE01\\From Internal Org' -ConnectionTimeout '00:06:00'",
        { property: 'ConnectionTimeout', wanted: '00:05:00', now: '00:06:00' },
      ],
      [
        'a number',
        `Set-ReceiveConnector ${connector} -MessageRateLimit 900`,
        { property: 'MessageRateLimit', wanted: '600', now: '900' },
      ],
      [
        'flags',
        `Set-ReceiveConnector ${connector} -PermissionGroups 'ExchangeServers', 'Partners'`,
        {
          property: 'PermissionGroups',
          wanted: ['AnonymousUsers', 'ExchangeServers', 'Partners'],
          now: ['ExchangeServers', 'Partners'],
        },
      ],
      [
        'a switch',
        "Set-SendConnector -Identity 'To Internet' -Enabled $false",
        { property: 'Enabled', wanted: 'True', now: 'False' },
      ],
      [
        'ranges',
        "Set-ReceiveConnector -Identity 'EDGE01\\From Internal Org' -RemoteIPRanges '192.168.5.0/30'",
        { property: 'RemoteIPRanges', wanted: ['192.168.5.10', '192.168.5.20'], now: ['192.168.5.0-192.168.5.3'] },
      ],
      [
        'bindings',
        `Set-ReceiveConnector ${connector} -Bindings '10.1.1.1:26'`,
        { property: 'Bindings', wanted: ['10.1.1.1:25'], now: ['10.1.1.1:26'] },
      ],
      [
        'smart hosts',
        "Set-SendConnector -Identity 'To Internal Org' -SmartHosts '10.2.2.2'",
        { property: 'SmartHosts', wanted: ['mbxserver01.contoso.com', 'mbxserver02.contoso.com'], now: ['10.2.2.2'] },
      ],
      [
        'address spaces',
        "Set-SendConnector -Identity 'To Internet' -AddressSpaces '*;7'",
        { property: 'AddressSpaces', wanted: ['SMTP:*;1'], now: ['SMTP:*;7'] },
      ],
      [
        'a name',
        "Set-SendConnector -Identity 'To Internet' -Name 'TO INTERNET'",
        { property: 'Name', wanted: 'To Internet', now: 'TO INTERNET' },
      ],
      [
        'a type',
        "Set-AcceptedDomain -Identity 'contoso.com' -DomainType 'InternalRelay'",
        { property: 'DomainType', wanted: 'Authoritative', now: 'InternalRelay' },
      ],
      ['a connector that is gone', "Remove-SendConnector -Identity 'To Internet' -Confirm:$false", { kind: 'missing' }],
    ])('%s that differs is reported alone', async (_title, commands, expected) => {
      const [run, report] = await verified(player, edge, commands, options)
      expect(run.exitCode).toBe(1)
      expect(report.differences).toHaveLength(1)
      expect(report.differences[0]).toMatchObject(expected)
    })
  })

  test('a connector that takes mail away counts, another one is mentioned', async () => {
    const commands = `
      New-SendConnector -Name 'Faster' -AddressSpaces '*;1' | Out-Null
      New-SendConnector -Name 'Aside' -AddressSpaces 'example.org' | Out-Null
      New-ReceiveConnector -Name 'Old' -Custom -Bindings '10.1.1.2:25' -RemoteIPRanges '192.168.5.10' | Out-Null
      New-ReceiveConnector -Name 'Monitor' -Custom -Bindings '10.1.1.2:26' -RemoteIPRanges '192.168.5.10' | Out-Null`
    const [run, report] = await verified(player, edge, commands)
    expect(run.exitCode).toBe(1)
    expect(
      report.extras
        .map(({ name, conflicts }) => ({ name, conflicts }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    ).toEqual([
      { name: 'Aside', conflicts: false },
      { name: 'Faster', conflicts: true },
      { name: 'Monitor', conflicts: false },
      { name: 'Old', conflicts: true },
    ])
    expect(report.differences.map(({ kind, key }) => [kind, key])).toEqual([
      ['extra', ''],
      ['extra', ''],
    ])
    expect(said(run)).toContain("Not in the design: Send connector 'Aside'.")
  })
})

describe('rights on an Exchange 2010 server', () => {
  let player: Player
  beforeAll(async () => {
    player = await applied(p3AnonymousRelay())
  })
  const relay = 'ms-Exch-SMTP-Accept-Any-Recipient'
  const identity = "-Identity (Get-ReceiveConnector -Identity 'HubA\\FromInternetGateway').DistinguishedName"

  test.each(shells)(
    'are as designed, and what is missing, besides or refused is reported alone, %s',
    async (_, options) => {
      const [clean, report] = await verified(player, 'organization', '', options)
      expect([clean.exitCode, report.differences]).toEqual([0, []])
      const cases = [
        [`Remove-ADPermission ${identity} -User 'S-1-5-7' -ExtendedRights '${relay}' -Confirm:$false`, 'right'],
        [`Add-ADPermission ${identity} -User 'CONTOSO\\scanner' -ExtendedRights '${relay}' | Out-Null`, 'extraRight'],
        [
          `Add-ADPermission ${identity} -User 'S-1-5-11' -ExtendedRights 'ms-Exch-Bypass-Anti-Spam' | Out-Null`,
          'extraRight',
        ],
        [
          `Add-ADPermission ${identity} -User 'S-1-5-7' -Deny -ExtendedRights 'ms-Exch-SMTP-Submit' | Out-Null`,
          'extraRight',
        ],
      ] as const
      for (const [commands, kind] of cases) {
        const [run, found] = await verified(player, 'organization', commands, options)
        expect(run.exitCode).toBe(1)
        expect(found.differences.map((one) => [one.kind, one.property])).toEqual([[kind, 'rights']])
      }
    },
  )
})

describe('the subscription of an Edge server', () => {
  const built = asBuilt(p0())
  const subscribed = subscribeEdge(edge, built.organization.sites[0]?.id ?? '')(built)

  test('is compared in the organization, and missed once somebody has ended it', async () => {
    const player = await applied(subscribed)
    const [, asDesigned] = await verified(player, 'organization')
    expect(asDesigned).toMatchObject({ isAsDesigned: true })
    expect(asDesigned.objects.find(({ name }) => name === 'EDGE01')).toMatchObject({ compared: 2, differences: 0 })
    const [run, report] = await verified(
      player,
      'organization',
      "Remove-EdgeSubscription -Identity 'EDGE01' -Confirm:$false",
    )
    expect(run.exitCode).toBe(1)
    expect(report.differences.map(({ kind, key }) => [kind, key])).toEqual([['missing', edge]])
    expect(said(run)).toContain('The subscription of EDGE01 does not exist.')
  })

  test('that the design does not have is a difference', async () => {
    const player = await applied(subscribed)
    const without = await stage(setTransportConfig('MaxSendSize', '20MB')(built), standin)
    const file = without.bundle.places.find(({ key }) => key === 'organization')?.verify ?? ''
    const run = await without.look('organization', file, player.state)
    expect(run.exitCode).toBe(1)
    expect(said(run)).toContain('EDGE01 is subscribed')
  })
})
