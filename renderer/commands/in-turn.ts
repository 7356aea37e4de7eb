import { app } from '../store/store'
import { partOf, type Workspace } from '../workspace/workspace'
import { words } from './words'

const state = partOf((): { loading: Promise<void> | undefined } => ({ loading: undefined }))

/** Runs with what is loaded when it is first asked for. Commands given meanwhile wait, so that all happen in the order of the keys. */
export function onceLoaded<T>(workspace: Workspace, load: () => Promise<T>, run: (loaded: T) => unknown) {
  const before = state(workspace).loading
  put(workspace, before ? before.then(load) : load(), run)
}

/** Runs at once, unless a command given before is still loading. */
export function inTurn(workspace: Workspace, run: () => unknown) {
  const { loading } = state(workspace)
  if (loading) put(workspace, loading, run)
  else run()
}

/** Others wait until the command has begun, not until it has ended: it may ask a question. */
function put<T>(workspace: Workspace, loaded: Promise<T>, run: (loaded: T) => unknown) {
  const passed = loaded
    .then((value) => void run(value))
    .catch(() => app(workspace).tell('error', words.commandFailed))
    .then(() => {
      if (state(workspace).loading === passed) state(workspace).loading = undefined
    })
  state(workspace).loading = passed
}
