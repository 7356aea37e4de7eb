import { config } from 'zod'
import { writeDesign } from '../../shared/file/design-file'
import { emptyDesign, type Design } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { check } from '../../shared/rules/check'
import type { Finding } from '../../shared/rules/rule'
import { routeScene } from '../../shared/diagram/route-scene'
import type { RoutedLabel, RoutedLine } from '../../shared/diagram/scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import { listSender } from './list-patch'
import type { Answer, Ask, PlainFinding } from './messages'
import { applyPatch } from './patch'

config({ jitless: true })

let design: Design = emptyDesign
let newest: Extract<Ask, { kind: 'design' }> | undefined

const findings = listSender<PlainFinding>()
const routed = { lines: listSender<RoutedLine>(), labels: listSender<RoutedLabel>() }

/** Checks, plans, routes and writes beside the window, so that drawing never waits. Of what comes quickly, only the last is done. */
addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if (ask.kind === 'text') return answer({ kind: 'text', turn: ask.turn, text: writeDesign(design) })
  if (!newest) setTimeout(work)
  design = applyPatch(design, ask.patch)
  newest = ask
})

function work() {
  if (!newest) return
  const { turn, wantsPlan, routeTurn } = newest
  newest = undefined
  answer({ kind: 'findings', turn, findings: findings(check(design).map(plain)) })
  if (wantsPlan) answer({ kind: 'plan', turn, plan: plan(design) })
  if (routeTurn !== undefined) route(routeTurn)
}

function route(turn: number) {
  const { lines, labels, bounds } = routeScene(sceneOf(design))
  answer({ kind: 'routed', turn, lines: routed.lines(lines), labels: routed.labels(labels), bounds })
}

function plain({ fix, ...finding }: Finding): PlainFinding {
  return fix ? { ...finding, fix: { title: fix.title } } : finding
}

function answer(message: Answer) {
  postMessage(message)
}
