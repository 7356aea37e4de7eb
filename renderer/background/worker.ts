import { config } from 'zod'
import { emptyDesign, type Design } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { check } from '../../shared/rules/check'
import type { Finding } from '../../shared/rules/rule'
import type { Answer, Ask, PlainFinding } from './messages'
import { applyPatch } from './patch'

config({ jitless: true })

let design: Design = emptyDesign
let newest: Ask | undefined

/** Checks and plans beside the window, so that drawing never waits. Of designs that come quickly, only the last is checked. */
addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  design = applyPatch(design, ask.patch)
  if (!newest) setTimeout(work)
  newest = ask
})

function work() {
  if (!newest) return
  const { turn, wantsPlan } = newest
  newest = undefined
  answer({ turn, findings: check(design).map(plain) })
  if (wantsPlan) answer({ turn, plan: plan(design) })
}

function plain({ fix, ...finding }: Finding): PlainFinding {
  return fix ? { ...finding, fix: { title: fix.title } } : finding
}

function answer(message: Answer) {
  postMessage(message)
}
