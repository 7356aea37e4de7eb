import { partOf, type Workspace } from '../workspace/workspace'
import { toldFaults } from './told-faults'
import { words } from './words'

const state = partOf((): { loading: Promise<void> | undefined } => ({ loading: undefined }))

/**
 * Runs with what is loaded when it is first asked for. Commands given meanwhile wait, so that all happen in the order of the keys.
 * Resolves when the command has ended; that it broke off is told.
 */
export function onceLoaded<T>(
  workspace: Workspace,
  load: () => Promise<T>,
  run: (loaded: T) => unknown,
): Promise<void> {
  const before = state(workspace).loading
  return put(workspace, before ? before.then(load) : load(), run)
}

/** Runs at once, unless a command given before is still loading. Resolves as `onceLoaded` does. */
export function inTurn(workspace: Workspace, run: () => unknown): Promise<void> {
  const { loading } = state(workspace)
  return loading ? put(workspace, loading, run) : toldFaults(workspace, words.commandFailed, run)
}

/** Others wait until the command has begun, not until it has ended: it may ask a question. */
function put<T>(workspace: Workspace, loaded: Promise<T>, run: (loaded: T) => unknown): Promise<void> {
  const begun = loaded.then((value) => ({ ending: run(value) }))
  const passed = begun.then(nothing, nothing).then(() => {
    if (state(workspace).loading === passed) state(workspace).loading = undefined
  })
  state(workspace).loading = passed
  return toldFaults(workspace, words.commandFailed, async () => {
    const { ending } = await begun
    await ending
  })
}

const nothing = () => undefined
