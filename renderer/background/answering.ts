import { writeDesign } from '../../shared/file/design-file'
import { isDeepEqual } from '../../shared/model/equal'
import { emptyDesign, type Design } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { check } from '../../shared/rules/check'
import type { Finding } from '../../shared/rules/rule'
import { routeScene } from '../../shared/diagram/route-scene'
import type { RoutedLabel, RoutedLine } from '../../shared/diagram/scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import { listSender } from './list-patch'
import type { Reply, Ask, FindingKey, PlainFinding } from './messages'
import { applyPatch, patchBetween, type DesignPatch } from './patch'

/**
 * Hears the questions about one design and answers them. Of questions about the design that come quickly, only the last is
 * worked on.
 */
export function answering(answer: (message: Reply) => void): (ask: Ask) => void {
  let design: Design = emptyDesign
  let newest: Extract<Ask, { kind: 'design' }> | undefined
  const findings = listSender<PlainFinding>()
  const routed = { lines: listSender<RoutedLine>(), labels: listSender<RoutedLabel>() }

  return (ask) => {
    switch (ask.kind) {
      case 'file':
        return answer({ kind: 'file', turn: ask.turn, file: new Blob([writeDesign(design)]) })
      case 'fix':
        return answer({ kind: 'fix', turn: ask.turn, patch: fixed(design, ask.finding) })
      case 'design':
        if (!newest) setTimeout(work)
        design = applyPatch(design, ask.patch)
        newest = ask
    }
  }

  function work() {
    if (!newest) return
    const { turn, wantsPlan, routeTurn, routesFirst } = newest
    newest = undefined
    if (routesFirst && routeTurn !== undefined) route(routeTurn)
    answer({ kind: 'findings', turn, findings: findings(check(design).map(plain)) })
    if (wantsPlan) answer({ kind: 'plan', turn, plan: plan(design) })
    if (!routesFirst && routeTurn !== undefined) route(routeTurn)
  }

  function route(turn: number) {
    const { lines, labels, bounds } = routeScene(sceneOf(design))
    answer({ kind: 'routed', turn, lines: routed.lines(lines), labels: routed.labels(labels), bounds })
  }
}

function plain({ fix, ...finding }: Finding): PlainFinding {
  return fix ? { ...finding, fix: { title: fix.title } } : finding
}

/** What the fix of that finding changes; undefined where the finding, or its fix, is gone. */
function fixed(design: Design, key: FindingKey): DesignPatch | undefined {
  const found = check(design).find((one) => isMeant(one, key))
  return found?.fix && patchBetween(design, found.fix.edit(design))
}

function isMeant(one: Finding, key: FindingKey): boolean {
  return (
    one.rule === key.rule &&
    one.subject === key.subject &&
    one.message === key.message &&
    one.parameter === key.parameter &&
    isDeepEqual(one.data, key.data)
  )
}
