import { config } from 'zod'
import { writeDesign } from '../../shared/file/design-file'
import { emptyDesign, type Design } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { check } from '../../shared/rules/check'
import type { Finding } from '../../shared/rules/rule'
import { routeScene } from '../diagram/route-scene'
import type { Answer, Ask, PlainFinding } from './messages'
import { applyPatch } from './patch'

config({ jitless: true })

let design: Design = emptyDesign
let newest: Extract<Ask, { kind: 'design' }> | undefined
let toRoute: Extract<Ask, { kind: 'route' }> | undefined

/** Checks, plans, routes and writes beside the window, so that drawing never waits. Of what comes quickly, only the last is done. */
addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if (ask.kind === 'text') return answer({ kind: 'text', turn: ask.turn, text: writeDesign(design) })
  if (!newest && !toRoute) setTimeout(work)
  if (ask.kind === 'route') toRoute = ask
  else {
    design = applyPatch(design, ask.patch)
    newest = ask
  }
})

function work() {
  const [asked, routing] = [newest, toRoute]
  newest = toRoute = undefined
  if (asked) {
    const { turn, wantsPlan } = asked
    answer({ kind: 'findings', turn, findings: check(design).map(plain) })
    if (wantsPlan) answer({ kind: 'plan', turn, plan: plan(design) })
  }
  if (routing) answer({ kind: 'routed', turn: routing.turn, routed: routeScene(routing.scene) })
}

function plain({ fix, ...finding }: Finding): PlainFinding {
  return fix ? { ...finding, fix: { title: fix.title } } : finding
}

function answer(message: Answer) {
  postMessage(message)
}
