import { lazy, Suspense } from 'react'
import { loadedAhead } from '../background/loaded-ahead'
import { app, useApp } from '../store/store'
import type { Dialog } from '../store/session-slice'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { Fallible } from './Fallible'
import { words } from './words'

const Confirm = lazy(() => import('./ConfirmDialog'))
const Start = lazy(() => import('../start/StartScreen'))
/** What is typed right after Ctrl+K belongs into it. */
const CommandPalette = loadedAhead(async () => (await import('./CommandPalette')).default)
const Shortcuts = lazy(() => import('./ShortcutsDialog'))
const About = lazy(() => import('./AboutDialog'))
const Matrix = lazy(() => import('../matrix/MatrixDialog'))
const Bundle = lazy(() => import('../bundle/BundleDialog'))

/** What covers the window; loaded when it is first opened, or ahead. */
export function Dialogs() {
  const workspace = useWorkspace()
  const dialog = useApp((state) => state.dialog)
  if (!dialog) return null
  return (
    <Fallible key={dialog.kind} onFault={() => failed(workspace)}>
      <Suspense>
        <Opened dialog={dialog} />
      </Suspense>
    </Fallible>
  )
}

function failed(workspace: Workspace) {
  app(workspace).show(null)
  app(workspace).tell('error', words.failed)
}

function Opened({ dialog }: { dialog: Dialog }) {
  switch (dialog.kind) {
    case 'start':
      return <Start />
    case 'palette':
      return <CommandPalette />
    case 'shortcuts':
      return <Shortcuts />
    case 'about':
      return <About />
    case 'bundle':
      return <Bundle />
    case 'matrix':
      return <Matrix connector={dialog.connector} />
    case 'confirm':
      return <Confirm {...dialog} />
  }
}
