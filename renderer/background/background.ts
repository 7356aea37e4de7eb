import { create } from 'zustand'
import { emptyDesign, type Design } from '../../shared/model/design'
import type { Plan } from '../../shared/powershell/plan'
import type { Finding } from '../../shared/rules/rule'
import type { RoutedLabel, RoutedLine, RoutedScene } from '../../shared/diagram/scene'
import { app, useApp } from '../store/store'
import { words } from '../words'
import { firstPaint } from './first-paint'
import { withFix } from './fixes'
import { later } from './later'
import { listReceiver } from './list-patch'
import type { Answer, Ask, PlainFinding } from './messages'
import { patchBetween } from './patch'

/** What follows from the design and takes longer to find than a frame lasts: the worker's last answers. */
interface Background {
  findings: readonly Finding[]
  plan: Plan
}

export const useBackground = create<Background>(() => ({ findings: [], plan: { statements: [], blocked: [] } }))

let worker = firstPaint.then(startWorker)

let sent: Design = emptyDesign
let turn = 0
let planReaders = 0
let failures = 0
const mostFailures = 2

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const heard = listener()
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => heard(data))
  started.addEventListener('error', () => failed(started))
  return started
}

/** Starts the worker anew and asks again; when that does not help, says that what is shown is no longer fresh. */
function failed(broken: Worker) {
  broken.terminate()
  failures += 1
  worker = Promise.resolve(startWorker())
  sent = emptyDesign
  if (failures < mostFailures) asking.soon()
  else app().tell('error', words.checkerStopped)
}

/** Hears one worker: its lists come as what is new of them. An answer to another question than the last is taken and not shown. */
function listener(): (answer: Answer) => void {
  const found = listReceiver<PlainFinding>()
  const drawn = { lines: listReceiver<RoutedLine>(), labels: listReceiver<RoutedLabel>() }
  return (answer) => {
    if (answer.kind === 'findings') {
      const findings = found(answer.findings)
      if (answer.turn === turn) useBackground.setState({ findings: findings.map(withFix) })
    } else if (answer.kind === 'routed') {
      const scene = { lines: drawn.lines(answer.lines), labels: drawn.labels(answer.labels), bounds: answer.bounds }
      if (answer.turn === routeTurn) routed(scene)
    } else if (answer.kind === 'text') {
      if (answer.turn === writeTurn) written?.(answer.text)
    } else if (answer.turn === turn) useBackground.setState({ plan: answer.plan })
  }
}

let routeTurn = 0
/** What waits for its lines; asked for with every question about that very design until they come. */
let routing: { design: Design; done: (scene: RoutedScene) => void } | undefined

/** Routes every line of the design as it now is beside the window. A later call makes an earlier one silent. */
export function routeBeside(done: (routed: RoutedScene) => void) {
  routeTurn += 1
  routing = { design: app().design, done }
  asking.soon()
}

function routed(scene: RoutedScene) {
  const done = routing?.done
  routing = undefined
  done?.(scene)
}

let writeTurn = 0
let written: ((text: string) => void) | undefined

/** Writes the file of the design as it now is beside the window. A later call makes an earlier one silent. */
export function writeBeside(done: (text: string) => void) {
  if (app().design !== sent) askNow()
  writeTurn += 1
  written = done
  send({ kind: 'text', turn: writeTurn })
}

function send(ask: Ask) {
  void worker.then((started) => started.postMessage(ask))
}

/** After the frame is painted, and once however many changes it shows. */
const asking = later('unseen', askNow)

function askNow() {
  const { design } = app()
  turn += 1
  send({
    kind: 'design',
    turn,
    patch: patchBetween(sent, design),
    wantsPlan: planReaders > 0,
    routeTurn: routing?.design === design ? routeTurn : undefined,
  })
  sent = design
}

useApp.subscribe((state, before) => {
  if (state.design === before.design) return
  failures = 0
  asking.soon()
})

/** While somebody reads the plan it is kept fresh. Gives the function that stops that. */
export function readPlan(): () => void {
  planReaders += 1
  asking.soon()
  return () => {
    planReaders -= 1
  }
}
