import { afterAll, describe, expect, test } from 'vitest'
import { indexes } from '../../shared/model/indexes'
import type { Design } from '../../shared/model/design'
import { bundleTargets } from '../../shared/powershell/bundle/targets'
import { plan } from '../../shared/powershell/plan'
import { templates } from '../../shared/templates'
import { bundleFiles } from '../powershell/scenario'
import { placeKeyOf, stateOf } from './from-design'
import { Standin } from './standin'
import type { Options, Run, State } from './types'

const standin = new Standin()
afterAll(() => standin.close())

describe.each(templates.map(({ id, make }) => ({ id, design: make() })))('template $id', ({ design }) => {
  const { statements } = plan(design)
  const expected = statements.map(({ cmdlet }) => cmdlet).toSorted()
  const play = player(design)
  let start: State
  let applied: State

  test('-WhatIf leaves every byte as it is', async () => {
    start = await stateOf(design, standin)
    const runs = await play(start, { WhatIf: true })
    expect(runs.map(({ failure }) => failure)).toEqual(runs.map(() => null))
    expect(runs.at(-1)?.after).toEqual(start)
  })

  test('every command of the plan is accepted, and no other is given', async () => {
    const runs = await play(start)
    expect(runs.map(({ failure }) => failure)).toEqual(runs.map(() => null))
    expect(changes(runs).map(({ outcome }) => outcome)).toEqual(expected.map(() => 'done'))
    expect(
      changes(runs)
        .map(({ cmdlet }) => cmdlet)
        .toSorted(),
    ).toEqual(expected)
    applied = runs.at(-1)!.after
  })

  test.each<[string, Options]>([
    ['as before', {}],
    ['with lists in another order', { quirks: ['lists-reversed', 'smart-host-brackets'] }],
    ['where all shells are local', { session: 'local' }],
    ['where all shells are remote', { session: 'remote' }],
    ['in Japanese', { culture: 'ja-JP' }],
  ])('a second run changes nothing, %s', async (_, options) => {
    const runs = await play(applied, {}, options)
    expect(changes(runs)).toEqual([])
    expect(runs.at(-1)?.after).toEqual(applied)
  })
})

/* Runs every apply script of a design in order, each at its place. */
function player(design: Design) {
  const { statements } = plan(design)
  const credentials = indexes(design).byKind.credential.map(({ name, purpose }) => ({ label: name, purpose }))
  const files = bundleFiles(statements, credentials)
  return async (state: State, given: Readonly<Record<string, unknown>> = {}, options: Options = {}) => {
    const runs: Run[] = []
    for (const { name, file } of bundleTargets(statements)) {
      const place = placeKeyOf(name, design)
      const session = place === 'organization' ? 'remote' : 'local'
      const script = { file, files, arguments: given }
      runs.push(await standin.run(runs.at(-1)?.after ?? state, place, script, { session, ...options }))
    }
    return runs
  }
}

function changes(runs: readonly Run[]) {
  return runs.flatMap(({ calls }) => calls.filter(({ change, cmdlet }) => change > 0 && cmdlet !== 'Get-Credential'))
}
