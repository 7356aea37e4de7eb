import { stateOf } from '../../exchange-standin/from-design'
import type { Standin } from '../../exchange-standin/standin'
import type { Fault, Run, State } from '../../exchange-standin/types'
import { bundleOf, type PlacedScript, type ProofBundle } from '../bundle-of'
import { conditionsOf } from '../conditions'
import { contentDifferences, differencesAfterRollback } from '../content'
import { changesOf, complaintOf, Player } from '../player'
import type { Subject } from '../subject'

/** What came of killing a subject's scripts: how often they were killed, and every sentence about what went wrong after it. */
export interface KillProof {
  readonly applyKills: number
  readonly rollbackKills: number
  readonly problems: readonly string[]
}

/** One moment at which a script is killed. */
interface Kill {
  readonly script: PlacedScript
  readonly call: number
  readonly when: 'before' | 'after'
  /** The cmdlet of the call, for the title. */
  readonly cmdlet: string
}

/** The players as they stood before each script of a whole way, and how many calls each script made. */
interface Way {
  readonly stops: readonly { readonly script: PlacedScript; readonly before: Player; readonly run: Run }[]
  readonly end: Player
  readonly problems: readonly string[]
}

/**
 * Kills every script of a bundle before and after each of its changing calls. An apply script that was killed is run again and
 * reaches the design, or is rolled back and leaves what was there before; a rollback script that was killed is run again.
 */
export async function proveKills(subject: Subject, standin: Standin): Promise<KillProof> {
  const bundle = bundleOf(subject.design)
  const conditions = conditionsOf(subject.seed, subject.design)
  const start = await stateOf(subject.design, standin, conditions.accounts)
  const comparison = { ignoresOrder: conditions.quirks?.includes('lists-reversed') ?? false }
  const player = new Player(standin, bundle, start, conditions)
  const applied = await walk(player, bundle.runs)
  if (applied.problems.length > 0) return { applyKills: 0, rollbackKills: 0, problems: applied.problems }
  const back = await walk(applied.end, rollbacks(bundle))
  const notBack = [...back.problems, ...differencesAfterRollback(start, back.end.state, comparison)]
  if (notBack.length > 0) return { applyKills: 0, rollbackKills: 0, problems: notBack.map((one) => `rollback: ${one}`) }
  const isApplied = (state: State) => contentDifferences(applied.end.state, state, comparison)
  const isBack = (state: State) => differencesAfterRollback(start, state, comparison)
  const applyKills = await killAll(applied, async (killed, script) => [
    ...(await reach(killed.fork(), bundle.runs.slice(indexOf(script, bundle)), isApplied, 'applied again')),
    ...(await reach(killed, rollbacks(bundle), isBack, 'rolled back')),
  ])
  const rollbackKills = await killAll(back, async (killed, _, when) => [
    ...(when === 'after' ? await reach(killed.fork(), bundle.runs, isApplied, 'applied instead') : []),
    ...(await reach(killed, rollbacks(bundle), isBack, 'rolled back again')),
  ])
  return {
    applyKills: applyKills.count,
    rollbackKills: rollbackKills.count,
    problems: [...applyKills.problems, ...rollbackKills.problems],
  }
}

function indexOf({ file }: PlacedScript, { runs }: ProofBundle): number {
  return runs.findIndex((one) => one.file === file)
}

function rollbacks({ places }: ProofBundle): readonly PlacedScript[] {
  return places.toReversed().map(({ key, rollback }) => ({ place: key, file: rollback }))
}

async function walk(from: Player, scripts: readonly PlacedScript[]): Promise<Way> {
  const player = from.fork()
  const stops: Way['stops'][number][] = []
  const problems: string[] = []
  for (const script of scripts) {
    const before = player.fork()
    const run = await player.run(script.place, script.file)
    stops.push({ script, before, run })
    problems.push(...[complaintOf(run)].flatMap((complaint) => complaint ?? []))
  }
  return { stops, end: player, problems }
}

async function killAll(
  way: Way,
  check: (killed: Player, script: PlacedScript, when: Kill['when']) => Promise<readonly string[]>,
): Promise<{ count: number; problems: readonly string[] }> {
  const kills = way.stops.flatMap(({ script, before, run }) =>
    changesOf(run).flatMap(({ change, cmdlet, outcome }) =>
      momentsOf(outcome).map((when) => ({ before, kill: { script, call: change, when, cmdlet } })),
    ),
  )
  const problems: string[] = []
  for (const { before, kill } of kills) {
    const player = before.fork()
    const fault: Fault = { kind: 'kill', when: kill.when, call: kill.call }
    const run = await player.run(kill.script.place, kill.script.file, {}, { faults: [fault] })
    const found = run.killed
      ? await check(player, kill.script, kill.when)
      : [`was not killed: ${complaintOf(run) ?? 'it ended well'}`]
    problems.push(...found.map((one) => `${titleOf(kill)}: ${one}`))
  }
  return { count: kills.length, problems }
}

/* What is refused has no work after which it could be killed. */
function momentsOf(outcome: string): readonly Kill['when'][] {
  return outcome === 'done' ? ['before', 'after'] : ['before']
}

function titleOf({ script, call, when, cmdlet }: Kill): string {
  return `${script.file} killed ${when} its change ${call} (${cmdlet})`
}

async function reach(
  player: Player,
  scripts: readonly PlacedScript[],
  compare: (state: State) => readonly string[],
  title: string,
): Promise<readonly string[]> {
  for (const { place, file } of scripts) {
    const complaint = complaintOf(await player.run(place, file))
    if (complaint !== undefined) return [`${title}: ${file}: ${complaint}`]
  }
  return compare(player.state).map((one) => `${title}: ${one}`)
}
