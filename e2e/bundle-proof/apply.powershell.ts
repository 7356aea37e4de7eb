import { afterAll, describe, expect, test } from 'vitest'
import { changeItem, setParameter } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { subscribeEdge, unsubscribeEdge } from '../../shared/edits/subscribe'
import { indexes } from '../../shared/model/indexes'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { p3AnonymousRelay } from '../../shared/templates/p3'
import { Standin } from '../exchange-standin/standin'
import { objectsOf, placeOf } from '../exchange-standin/state'
import type { State } from '../exchange-standin/types'
import { said, stage } from '../powershell/stage'
import { changesOf, complaintOf } from './player'

const standin = new Standin()
afterAll(() => standin.close())

const design = p0()
const built = asBuilt(design)
const edge = named(design, 'EDGE01').id
const onEdge = '3-apply-EDGE01.ps1'
const inOrganization = '3-apply-organization.ps1'
const relayRight = 'ms-Exch-SMTP-Accept-Any-Recipient'

describe('what the design does not state', () => {
  test('of a connector that it believes in is not touched, and what it believes stops the script where it is otherwise', async () => {
    const moved = setParameter(named(built, 'To Internet').id, 'Comment', 'to everybody')(built)
    const commands = {
      [edge]: "Set-SendConnector 'To Internet' -AddressSpaces 'a.example', 'b.example' -ForceHELO $true",
    }
    const player = await stage(moved, standin, { commands })
    const stopped = await player.run(edge, onEdge)
    expect([stopped.exitCode, changesOf(stopped)]).toEqual([1, []])
    expect(said(stopped)).toContain('AddressSpaces is')
    expect(said(stopped)).not.toContain('ForceHELO is')
    expect(complaintOf(await player.run(edge, onEdge, { TakeOver: true }))).toBeUndefined()
    expect(objectsOf(player.state, edge, 'SendConnector')['To Internet']).toMatchObject({
      Comment: 'to everybody',
      AddressSpaces: ['SMTP:*;1'],
      ForceHELO: true,
    })
  })
})

describe('names', () => {
  test('a connector that somebody renamed after the script had made it is still the same one', async () => {
    const player = await stage(design, standin)
    await player.run(edge, onEdge)
    player.state = await standin.prepare(player.state, edge, "Set-SendConnector 'To Internet' -Name 'Mine'")
    const again = await player.run(edge, onEdge)
    expect(complaintOf(again)).toBeUndefined()
    expect(changesOf(again).map(({ cmdlet, parameters }) => [cmdlet, parameters['Name']])).toEqual([
      ['Set-SendConnector', 'To Internet'],
    ])
  })

  test('a Send connector whose name holds a backslash is set and removed, also where Exchange does not find it by its name', async () => {
    const slashed = asBuilt(changeItem(named(design, 'To Edge').id, { name: 'CONTOSO\\To Edge' })(design))
    const commented = setParameter(named(slashed, 'CONTOSO\\To Edge').id, 'Comment', 'over EDGE01')(slashed)
    const player = await stage(commented, standin, { conditions: { quirks: ['backslash-names'] } })
    expect(complaintOf(await player.run('organization', inOrganization))).toBeUndefined()
    expect(objectsOf(player.state, 'organization', 'SendConnector')['CONTOSO\\To Edge']).toMatchObject({
      Comment: 'over EDGE01',
    })
  })

  test('texts that differ in case only are set, once', async () => {
    const first = sequence(
      setParameter(named(design, 'To Internet').id, 'Comment', 'to everybody'),
      setParameter(named(design, 'To Internet').id, 'Fqdn', 'mail.contoso.com'),
    )(design)
    const before = asBuilt(first)
    const { id } = named(before, 'To Internet')
    const after = sequence(
      setParameter(id, 'Comment', 'To Everybody'),
      setParameter(id, 'Fqdn', 'Mail.contoso.com'),
      changeItem(id, { name: 'TO INTERNET' }),
    )(before)
    const player = await stage(after, standin)
    expect(complaintOf(await player.run(edge, onEdge))).toBeUndefined()
    expect(objectsOf(player.state, edge, 'SendConnector')['TO INTERNET']).toMatchObject({
      Comment: 'To Everybody',
      Fqdn: 'Mail.contoso.com',
    })
    expect(changesOf(await player.run(edge, onEdge))).toEqual([])
  })
})

describe('rights', () => {
  const relay = p3AnonymousRelay()
  const holder = indexes(relay).byKind.receiveConnector.find(({ grants }) => grants.length > 0)!

  test.each(['de-DE', 'fr-FR'] as const)('are found where Windows speaks the language of %s', async (culture) => {
    const player = await stage(relay, standin, { conditions: { culture } })
    expect(complaintOf(await player.run('organization', inOrganization))).toBeUndefined()
    const granted = placeOf(player.state, 'organization').aces.filter(({ right }) => right === relayRight)
    expect(granted.map(({ sid }) => sid)).toContain('S-1-5-7')
    expect(changesOf(await player.run('organization', inOrganization))).toEqual([])
  })

  test('that are inherited stay, and the script says nothing went wrong', async () => {
    const existing = asBuilt(relay)
    const without = changeItem<'receiveConnector'>(holder.id, { grants: [] })(existing)
    const player = await stage(without, standin)
    player.state = withInherited(player.state)
    const run = await player.run('organization', inOrganization)
    expect(complaintOf(run)).toBeUndefined()
    const left = placeOf(player.state, 'organization').aces.filter(({ right }) => right === relayRight)
    expect(left.map(({ inherited }) => inherited)).toEqual([true])
    expect(changesOf(await player.run('organization', inOrganization))).toEqual([])
  })

  test('for an account ask for it once, and never again when it has them', async () => {
    const credential = indexes(design).byKind.credential[0]!
    const grants = [{ user: { credential: credential.id }, rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }]
    const granting = changeItem<'receiveConnector'>(named(built, 'From Internal Org').id, { grants })(built)
    const player = await stage(granting, standin)
    const first = await player.run(edge, onEdge)
    expect(complaintOf(first)).toBeUndefined()
    expect(first.calls.filter(({ cmdlet }) => cmdlet === 'Get-Credential')).toHaveLength(1)
    const second = await player.run(edge, onEdge)
    expect([complaintOf(second), changesOf(second)]).toEqual([undefined, []])
    expect(second.calls.map(({ cmdlet }) => cmdlet)).not.toContain('Get-Credential')
  })
})

test('a connector that no longer signs in asks for no account', async () => {
  const { id } = named(built, 'To Edge')
  const open = sequence(
    setParameter(id, 'SmartHostAuthMechanism', 'None'),
    setParameter(id, 'AuthenticationCredential', undefined),
  )(built)
  const player = await stage(open, standin)
  const run = await player.run('organization', inOrganization)
  expect(complaintOf(run)).toBeUndefined()
  expect(run.calls.map(({ cmdlet }) => cmdlet)).not.toContain('Get-Credential')
  expect(objectsOf(player.state, 'organization', 'SendConnector')['To Edge']).toMatchObject({
    SmartHostAuthMechanism: 'None',
  })
})

test('a synchronization that fails is a failure, and is done by the next run alone', async () => {
  const subscribed = subscribeEdge(edge, design.organization.sites[0]!.id)(design)
  const player = await stage(subscribed, standin)
  const scripts = player.bundle.runs
  for (const { place, file } of scripts.slice(0, -1)) expect(complaintOf(await player.run(place, file))).toBeUndefined()
  const { place, file } = scripts.at(-1)!
  const failed = await player.run(place, file, {}, { faults: [{ kind: 'syncFails' }] })
  expect(failed.exitCode).toBe(1)
  expect(said(failed)).toContain('The synchronization with EDGE01 failed: CouldNotConnect')
  const mended = await player.run(place, file)
  expect(complaintOf(mended)).toBeUndefined()
  expect(changesOf(mended).map(({ cmdlet }) => cmdlet)).toContain('Start-EdgeSynchronization')
  expect(changesOf(mended).map(({ cmdlet }) => cmdlet)).not.toContain('New-EdgeSubscription')
})

describe('a subscription that ends', () => {
  const subscribed = asBuilt(subscribeEdge(edge, built.organization.sites[0]!.id)(built))
  const ended = unsubscribeEdge(edge)(subscribed)

  test.each(['before', 'after'] as const)(
    'ends on the Edge server too, also where the script was killed %s it had ended it there',
    async (when) => {
      const player = await stage(ended, standin)
      expect(placeOf(player.state, edge).subscribed).toBe(true)
      const [first] = player.bundle.runs.filter(({ place }) => place === edge)
      const killed = await player.run(
        edge,
        first!.file,
        {},
        { faults: [{ kind: 'kill', when, cmdlet: 'Remove-EdgeSubscription' }] },
      )
      expect(killed.killed).toBe(true)
      for (const { place, file } of player.bundle.runs)
        expect(complaintOf(await player.run(place, file))).toBeUndefined()
      expect(placeOf(player.state, edge).subscribed).toBe(false)
      for (const { place, file } of player.bundle.runs) expect(changesOf(await player.run(place, file))).toEqual([])
    },
  )
})

describe('what a script reads', () => {
  test('each sort of objects is listed once, whatever their number', async () => {
    const player = await stage(design, standin)
    const run = await player.run(edge, onEdge)
    const lists = run.calls.filter(
      ({ cmdlet, parameters }) => /^Get-.*(Connector|Domain)$/.test(cmdlet) && !parameters['Identity'],
    )
    expect(new Set(lists.map(({ cmdlet }) => cmdlet)).size).toBe(lists.length)
  })

  test('a listing that still shows what was there before does not mislead it', async () => {
    const player = await stage(design, standin)
    const faults = (['SendConnector', 'ReceiveConnector', 'AcceptedDomain'] as const).map(
      (noun) => ({ kind: 'stale', when: 'before', of: 'changes', cmdlet: `New-${noun}`, noun, reads: 3 }) as const,
    )
    expect(complaintOf(await player.run(edge, onEdge, {}, { faults }))).toBeUndefined()
    expect(changesOf(await player.run(edge, onEdge))).toEqual([])
  })
})

test('a parameter that the account may not set stops it before its first change', async () => {
  const player = await stage(design, standin)
  const run = await player.run(edge, onEdge, {}, { denied: ['New-SendConnector:SmartHosts'] })
  expect([run.exitCode, changesOf(run)]).toEqual([1, []])
  expect(said(run)).toContain('SmartHosts')
})

/* Somebody granted the right on all connectors at once. */
function withInherited(state: State): State {
  const place = JSON.parse(state['organization'] ?? '') as { aces: unknown[] }
  const entry = { on: '*', sid: 'S-1-5-7', right: relayRight, deny: false, inherited: true }
  return { ...state, organization: JSON.stringify({ ...place, aces: [...place.aces, entry] }) }
}
