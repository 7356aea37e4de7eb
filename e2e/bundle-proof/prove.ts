import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { Design } from '../../shared/model/design'
import { randomFrom } from '../../shared/testing/random'
import { plan } from '../../shared/powershell/plan'
import { stateOf } from '../exchange-standin/from-design'
import type { Standin } from '../exchange-standin/standin'
import type { Run, State } from '../exchange-standin/types'
import { notArrived } from './arrived'
import { bundleOf, preflight, type ProofBundle } from './bundle-of'
import { conditionsOf } from './conditions'
import { contentDifferences, differencesAfterRollback, type Comparison } from './content'
import { driftsOf, type Drift } from './drifts'
import { changesOf, complaintOf, Player } from './player'
import type { Subject } from './subject'
import { reportedIn, type Reported } from './reported'

/** What a subject showed: how many scripts were run, how many drifts were planted, and every sentence about what went wrong. */
export interface Proof {
  readonly runs: number
  readonly drifts: number
  readonly problems: readonly string[]
}

interface Scene {
  readonly subject: Subject
  readonly bundle: ProofBundle
  readonly player: Player
  readonly start: State
  readonly random: ReturnType<typeof randomFrom>
  /** What is there once the design is real. */
  applied: State
  drifts: number
}

type Step = (scene: Scene) => Promise<readonly string[]>

/** Runs everything that a bundle is for, in the run book's order and places. The first step that goes wrong is the last. */
export async function prove(subject: Subject, standin: Standin): Promise<Proof> {
  const bundle = bundleOf(subject.design)
  const conditions = conditionsOf(subject.seed, subject.design)
  const start = await stateOf(subject.design, standin, conditions.accounts)
  const player = new Player(standin, bundle, start, conditions)
  const random = randomFrom(subject.seed + 40_000)
  const scene: Scene = { subject, bundle, player, start, random, applied: start, drifts: 0 }
  for (const [title, step] of endsSubscription(subject.design) ? stepsWithoutWayBack : steps) {
    const found = await step(scene)
    if (found.length > 0) return { ...counts(scene), problems: found.map((one) => `${title}: ${one}`) }
  }
  return { ...counts(scene), problems: [] }
}

function counts({ player, drifts }: Scene) {
  return { runs: player.runs, drifts }
}

const preflightIsClean: Step = async ({ bundle, player, start }) => {
  const runs = await inTurn(bundle.places, ({ key }) => player.run(key, preflight))
  return [...complaints(runs), ...changed(runs), ...differs(player.state, start, 'the state')]
}

const whatIfChangesNothing: Step = async ({ bundle, player, start }) => {
  const before = player.filesBeside()
  const runs = await inTurn(bundle.runs, ({ place, file }) => player.run(place, file, { WhatIf: true }))
  const written = Object.keys(player.filesBeside()).filter((name) => player.filesBeside()[name] !== before[name])
  return [
    ...complaints(runs),
    ...changed(runs),
    ...asked(runs),
    ...differs(player.state, start, 'the state'),
    ...written.map((name) => `-WhatIf wrote ${name}`),
  ]
}

const applyMakesTheDesign: Step = async (scene) => {
  const { subject, bundle, player } = scene
  const runs = await inTurn(bundle.runs, ({ place, file }) => player.run(place, file))
  scene.applied = player.state
  const { statements } = plan(subject.design)
  const ending = statements.filter(({ cmdlet }) => cmdlet === 'Remove-EdgeSubscription').map(({ target }) => target)
  // What a synchronization carried to an Edge server is there still when its subscription ends.
  const isSure = (place: string, cmdlet: string) =>
    !ending.includes(place) || !/-(AcceptedDomain|SendConnector)$/.test(cmdlet)
  const made = runs
    .flatMap(changesOf)
    .flatMap(({ place, cmdlet, outcome }) => (isSure(place, cmdlet) ? [`${cmdlet} ${outcome}`] : []))
  const planned = statements.flatMap(({ target, cmdlet }) => (isSure(target, cmdlet) ? [`${cmdlet} done`] : []))
  return [...complaints(runs), ...notTheSame(made, planned, 'call'), ...notArrived(subject.design, player.state)]
}

const applyAgainChangesNothing: Step = async ({ bundle, player, applied }) => {
  const runs = await inTurn(bundle.runs, ({ place, file }) => player.run(place, file))
  return [...complaints(runs), ...changed(runs), ...asked(runs), ...differs(player.state, applied, 'the state')]
}

const verifyIsClean: Step = async ({ bundle, player, applied }) => {
  const runs = await inTurn(bundle.places, ({ key, verify }) => player.run(key, verify))
  return [...complaints(runs), ...changed(runs), ...differs(player.state, applied, 'the state')]
}

const verifyFindsEachDriftAlone: Step = async (scene) => {
  const { subject, bundle, applied, random } = scene
  const planted = driftsOf(
    subject.design,
    applied,
    bundle.places.map(({ key }) => key),
    random,
  )
  scene.drifts = planted.length
  const found = await inTurn(planted, (drift) => verifyOver(drift, scene))
  return found.flat()
}

async function verifyOver(drift: Drift, { bundle, player }: Scene): Promise<readonly string[]> {
  const place = bundle.places.find(({ key }) => key === drift.place)
  if (!place) throw new Error(`No place ${drift.place}`)
  const json = player.pathOf('verify.json')
  rmSync(json, { force: true })
  const run = await player.look(place.key, place.verify, drift.state, { Json: json })
  const complaint = complaintOf(run, 1)
  if (complaint !== undefined || !existsSync(json)) return [`${drift.title}: ${complaint ?? 'no JSON was written'}`]
  const reported = reportedIn(readFileSync(json, 'utf8'))
  const [only, ...others] = reported
  if (only && others.length === 0 && isAbout(only, drift)) return []
  return [`${drift.title}: reported was ${JSON.stringify(reported)}`]
}

function isAbout({ key, property }: Reported, drift: Drift): boolean {
  return key === drift.key && (drift.property === undefined || property === drift.property)
}

const rollbackBringsBack: Step = async ({ bundle, player, start }) => {
  const runs = await inTurn(bundle.places.toReversed(), ({ key, rollback }) => player.run(key, rollback))
  return [...complaints(runs), ...differencesAfterRollback(start, player.state, comparison(player))]
}

const rollbackAgainChangesNothing: Step = async ({ bundle, player }) => {
  const before = player.state
  const runs = await inTurn(bundle.places.toReversed(), ({ key, rollback }) => player.run(key, rollback))
  return [...complaints(runs), ...changed(runs), ...differs(player.state, before, 'the state')]
}

const applyWorksAfterwards: Step = async ({ bundle, player, applied }) => {
  const runs = await inTurn(bundle.runs, ({ place, file }) => player.run(place, file))
  return [...complaints(runs), ...contentDifferences(applied, player.state, comparison(player))]
}

const steps: readonly (readonly [title: string, step: Step])[] = [
  ['preflight', preflightIsClean],
  ['-WhatIf', whatIfChangesNothing],
  ['apply', applyMakesTheDesign],
  ['apply again', applyAgainChangesNothing],
  ['verify', verifyIsClean],
  ['drift', verifyFindsEachDriftAlone],
  ['rollback', rollbackBringsBack],
  ['rollback again', rollbackAgainChangesNothing],
  ['apply after rollback', applyWorksAfterwards],
]

function comparison({ conditions }: Player): Comparison {
  return { ignoresOrder: conditions.quirks?.includes('lists-reversed') ?? false }
}

/* Going back means to subscribe again, which a person does with a new file; the script says so and changes nothing else of it. */
const rollbackSaysWhatAPersonDoes: Step = async ({ bundle, player }) => {
  const runs = await inTurn(bundle.places.toReversed(), ({ key, rollback }) => player.run(key, rollback))
  const said = runs.flatMap(({ output }) => output.map(({ text }) => text)).join('\n')
  const hasEnded = runs.some(({ exitCode }) => exitCode === 1) && /subscri/i.test(said)
  return hasEnded ? [] : [`it did not say what a person does: ${said.slice(-1000)}`]
}

const stepsWithoutWayBack: typeof steps = [...steps.slice(0, 6), ['rollback', rollbackSaysWhatAPersonDoes]]

function endsSubscription(design: Design): boolean {
  return plan(design).statements.some(({ cmdlet }) => cmdlet === 'Remove-EdgeSubscription')
}

async function inTurn<T, R>(list: readonly T[], next: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (const one of list) results.push(await next(one))
  return results
}

function complaints(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run) => complaintOf(run) ?? [])
}

/* A synchronization that is started once more changes nothing that the design is about. */
function changed(runs: readonly Run[]): readonly string[] {
  const calls = runs.flatMap(changesOf).filter(({ cmdlet }) => cmdlet !== 'Start-EdgeSynchronization')
  return calls.map(({ cmdlet, parameters }) => `${cmdlet} ${JSON.stringify(parameters)} was called`)
}

function asked(runs: readonly Run[]): readonly string[] {
  const calls = runs.flatMap(({ calls: all }) => all.filter(({ cmdlet }) => cmdlet === 'Get-Credential'))
  return calls.map(({ parameters }) => `an account was asked for: ${JSON.stringify(parameters)}`)
}

function differs(state: State, expected: State, what: string): readonly string[] {
  return Object.keys(expected).flatMap((key) =>
    state[key] === expected[key] ? [] : [`${what} of ${key} is another one`],
  )
}

/* What is there more often on one side than on the other. */
function notTheSame(made: readonly string[], planned: readonly string[], what: string): readonly string[] {
  return [
    ...beyond(made, planned).map((one) => `${what}: ${one}, which was not planned`),
    // What nobody states may be there already, as may a right that a group gives.
    ...beyond(planned, made).flatMap((one) =>
      /^(Set|Add)-/.test(one) ? [] : [`${what}: ${one} was planned and not made`],
    ),
  ]
}

function beyond(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
