import { fixTitle } from '../../shared/rules/words/fix-titles'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { background } from './background'
import type { PlainFinding } from './messages'
import { applyPatch } from './patch'
import { words } from './words'

/** Mends what a finding is about, as one undo step. Where the finding is gone meanwhile, a sentence says so. */
export function applyFix(workspace: Workspace, finding: PlainFinding) {
  const { fix, rule, subject, message, parameter, data } = finding
  if (!fix) return
  background(workspace).fix({ rule, subject, message, parameter, data }, (patch, asked) => {
    const { design, apply, tell } = app(workspace)
    // What changed since then may have changed the answer.
    if (design !== asked) applyFix(workspace, finding)
    else if (patch) apply(fixTitle(fix.title), () => applyPatch(design, patch))
    else tell('info', words.fixGone)
  })
}
