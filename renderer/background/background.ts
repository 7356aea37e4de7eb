import { createStore, type StoreApi } from 'zustand'
import { emptyDesign, type Design } from '../../shared/model/design'
import type { Plan } from '../../shared/powershell/plan'
import type { RoutedLabel, RoutedLine, RoutedScene } from '../../shared/diagram/scene'
import { app, appStore } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace, type WorkerLike } from '../workspace/workspace'
import { firstPaint } from './first-paint'
import { later } from './after-a-frame'
import { listReceiver } from './list-patch'
import type { Reply, Ask, FindingKey, PlainFinding } from './messages'
import { patchBetween, type DesignPatch } from './patch'
import { words } from './words'

/** What follows from the design and takes longer to find than a frame lasts: the worker's last answers. */
interface Answers {
  findings: readonly PlainFinding[]
  /** The design that the findings are of; while there is none, having no findings means nothing. */
  checked: Design | undefined
  plan: Plan
  /** The design that the plan is of. */
  planned: Design | undefined
  /** The checker broke off at the design as it now is, and is not asked again before it changes. */
  isStopped: boolean
}

const unanswered: Answers = {
  findings: [],
  checked: undefined,
  plan: { statements: [], blocked: [] },
  planned: undefined,
  isStopped: false,
}

/** What works beside a workspace. */
export interface Background {
  readonly answers: StoreApi<Answers>
  /**
   * Routes every line of the design as it now is: after its findings are known, or before, where the lines are not drawn yet. A
   * later call makes an earlier one silent.
   */
  route(done: (routed: RoutedScene) => void, first?: boolean): void
  /** Writes the file of the design as it now is. A later call makes an earlier one silent. */
  write(done: (file: Blob) => void): void
  /** Gives what the fix of a finding changes in the design as it now is; undefined where the finding is gone. */
  fix(finding: FindingKey, done: (patch: DesignPatch | undefined, asked: Design) => void): void
  /** While somebody reads the plan it is kept fresh. Gives the function that stops that. */
  readPlan(): () => void
}

export const background = partOf(createBackground)

export const useBackground = hookOf((workspace) => background(workspace).answers)

const mostFailures = 2

function createBackground(workspace: Workspace): Background {
  const answers = createStore<Answers>(() => unanswered)
  let worker = firstPaint.then(startWorker)
  let sent: Design = emptyDesign
  let turn = 0
  /** The design of that turn. */
  let asked: Design = emptyDesign
  let planReaders = 0
  let failures = 0
  let routeTurn = 0
  /** What waits for its lines; asked for with every question about that very design until they come. */
  let routing: { design: Design; done: (scene: RoutedScene) => void; first: boolean } | undefined
  let writeTurn = 0
  let written: ((file: Blob) => void) | undefined
  let fixTurn = 0
  /** What waits for its fix, by the turn in which it was asked for. */
  const fixing = new Map<number, (patch: DesignPatch | undefined) => void>()

  /** After the frame is painted, and once however many changes it shows. */
  const asking = later(workspace, 'unseen', askNow)

  appStore(workspace).subscribe((state, before) => {
    if (state.design === before.design) return
    failures = 0
    // What was found in another design says nothing of this one.
    if (state.visit !== before.visit) answers.setState(unanswered)
    else if (answers.getState().isStopped) answers.setState({ isStopped: false })
    asking.soon()
  })
  if (app(workspace).design !== emptyDesign) asking.soon()

  return {
    answers,
    route(done, first = false) {
      routeTurn += 1
      routing = { design: app(workspace).design, done, first }
      asking.soon()
    },
    write(done) {
      if (app(workspace).design !== sent) askNow()
      writeTurn += 1
      written = done
      send({ kind: 'file', turn: writeTurn })
    },
    fix(finding, done) {
      const { design } = app(workspace)
      if (design !== sent) askNow()
      fixTurn += 1
      fixing.set(fixTurn, (patch) => done(patch, design))
      send({ kind: 'fix', turn: fixTurn, finding })
    },
    readPlan() {
      planReaders += 1
      asking.soon()
      return () => {
        planReaders -= 1
      }
    },
  }

  function startWorker(): WorkerLike {
    const started = workspace.startWorker()
    const heard = listener()
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => heard(data))
    started.addEventListener('error', () => failed(started))
    return started
  }

  /** Starts the worker anew and asks again; when that does not help, says that what is shown is no longer fresh. */
  function failed(broken: WorkerLike) {
    broken.terminate()
    failures += 1
    worker = Promise.resolve(startWorker())
    sent = emptyDesign
    if (fixing.size > 0) app(workspace).tell('error', words.fixStopped)
    fixing.clear()
    if (failures < mostFailures) return asking.soon()
    answers.setState({ isStopped: true })
    app(workspace).tell('error', words.checkerStopped)
  }

  /** Hears one worker: its lists come as what is new of them. An answer to another question than the last is taken and not shown. */
  function listener(): (answer: Reply) => void {
    const found = listReceiver<PlainFinding>()
    const drawn = { lines: listReceiver<RoutedLine>(), labels: listReceiver<RoutedLabel>() }
    return (answer) => {
      if (answer.kind === 'findings') {
        const findings = found(answer.findings)
        if (answer.turn === turn) answers.setState({ findings, checked: asked })
      } else if (answer.kind === 'routed') {
        const scene = { lines: drawn.lines(answer.lines), labels: drawn.labels(answer.labels), bounds: answer.bounds }
        if (answer.turn === routeTurn) routed(scene)
      } else if (answer.kind === 'file') {
        if (answer.turn === writeTurn) written?.(answer.file)
      } else if (answer.kind === 'fix') {
        const done = fixing.get(answer.turn)
        fixing.delete(answer.turn)
        done?.(answer.patch)
      } else if (answer.turn === turn) answers.setState({ plan: answer.plan, planned: asked })
    }
  }

  function routed(scene: RoutedScene) {
    const done = routing?.done
    routing = undefined
    done?.(scene)
  }

  function send(ask: Ask) {
    void worker.then((started) => started.postMessage(ask))
  }

  function askNow() {
    const { design } = app(workspace)
    turn += 1
    asked = design
    send({
      kind: 'design',
      turn,
      patch: patchBetween(sent, design),
      wantsPlan: planReaders > 0,
      routeTurn: routing?.design === design ? routeTurn : undefined,
      routesFirst: routing?.first === true,
    })
    sent = design
  }
}
