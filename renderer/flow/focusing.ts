import { overlay, overlays } from '../store/overlays'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** Lights the flow through what is selected; asked again for the same, everything is shown again. */
export function toggleFlow(workspace: Workspace) {
  const { selection, tell } = app(workspace)
  const { flow } = overlays(workspace)
  const same = flow?.length === selection.length && selection.every((id) => flow.includes(id))
  if (same && flow) return overlay(workspace, { flow: null })
  if (selection.length > 0) overlay(workspace, { flow: selection })
  else if (flow) overlay(workspace, { flow: null })
  else tell('info', words.selectFirst)
}
