import { existsSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Design } from '../../../shared/model/design'
import { stateOf } from '../../exchange-standin/from-design'
import { Standin } from '../../exchange-standin/standin'
import type { Options, Run, State } from '../../exchange-standin/types'
import { said } from '../../powershell/stage'
import { bundleOf, preflight, type ProofBundle } from '../bundle-of'
import { changesOf, Player } from '../player'
import { edgeOf } from './designs'
import { needObstacles } from './needs'
import { objectObstacles } from './objects'
import type { Obstacle } from './obstacle'
import { placeObstacles } from './places'

const obstacles = [...placeObstacles, ...objectObstacles, ...needObstacles]
const standin = new Standin()
afterAll(() => standin.close())

interface Prepared {
  readonly bundle: ProofBundle
  readonly state: State
}
const prepared = new Map<() => Design, Promise<Prepared>>()
const clean = new Map<string, Promise<Looked>>()

interface Problem {
  readonly severity: 'stop' | 'warning'
  readonly sentence: string
}
interface Looked {
  readonly run: Run
  readonly stops: readonly string[]
}

test('there are at least 40 of them, each of its own', () => {
  expect(new Set(obstacles.map(({ title }) => title)).size).toBe(obstacles.length)
  expect(obstacles.length).toBeGreaterThanOrEqual(40)
})

describe.each(obstacles)('$title', (obstacle) => {
  const { design, place, options = {}, says, isSeveral } = obstacle

  test('preflight names it alone, apply stops before its first change for the same reason, and without it nothing is said', async () => {
    const { bundle, state } = await preparedFor(design)
    const key = place === 'edge' ? edgeOf(design()) : place
    const control = await controlOf(obstacle, key)
    expect([control.run.exitCode, control.stops]).toEqual([0, []])

    const player = new Player(standin, bundle, await plant(obstacle, state, key))
    await obstacle.beside?.(player, key)
    const { run, stops } = await look(player, key, options)
    expect(isSeveral ? stops.slice(0, 1) : stops).toEqual([expect.any(String)])
    for (const words of says) expect(stops[0]).toContain(words)
    expect([run.failure, run.exitCode]).toEqual([null, 1])
    expectUntouched(run)

    const script = bundle.runs.find((one) => one.place === key)?.file ?? ''
    const applied = await player.look(key, script, player.state, {}, options)
    expect([applied.failure, applied.exitCode]).toEqual([null, 1])
    for (const stop of stops) expect(told(said(applied), bundle)).toContain(told(stop, bundle))
    expectUntouched(applied)
  })
})

async function preparedFor(design: () => Design): Promise<Prepared> {
  const known = prepared.get(design)
  if (known) return known
  const made = stateOf(design(), standin).then((state) => ({ bundle: bundleOf(design()), state }))
  prepared.set(design, made)
  return made
}

/* Once for each design and place. */
async function controlOf({ design }: Obstacle, key: string): Promise<Looked> {
  const { bundle, state } = await preparedFor(design)
  const title = `${design.name} ${key}`
  const known = clean.get(title) ?? look(new Player(standin, bundle, state), key, {})
  clean.set(title, known)
  return known
}

async function plant({ commands, off, state: change }: Obstacle, state: State, key: string): Promise<State> {
  const changed = change ? change(state, key) : state
  return commands === undefined ? changed : standin.prepare(changed, key, commands, { off: off ?? [] })
}

/* Preflight, with what it writes for machines. */
async function look(player: Player, key: string, options: Options): Promise<Looked> {
  const json = player.pathOf('preflight.json')
  rmSync(json, { force: true })
  const run = await player.look(key, preflight, player.state, { Json: json }, options)
  if (!existsSync(json)) throw new Error(said(run))
  const { problems } = JSON.parse(readFileSync(json, 'utf8')) as { problems: readonly Problem[] }
  return { run, stops: problems.filter(({ severity }) => severity === 'stop').map(({ sentence }) => sentence) }
}

/* Each script tells people to start itself again. */
function told(text: string, { runs }: ProofBundle): string {
  return [preflight, ...runs.map(({ file }) => file)].reduce((all, file) => all.replaceAll(file, 'this script'), text)
}

function expectUntouched(run: Run): void {
  expect(changesOf(run)).toEqual([])
  expect(run.after).toEqual(run.before)
}
