import { lazy, Suspense } from 'react'
import { firstPaint } from '../background/first-paint'
import { app, useApp } from '../store/store'
import type { Dialog } from '../store/session-slice'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { Fallible } from './Fallible'
import { words } from './words'

const Confirm = lazy(() => import('./ConfirmDialog'))
const Start = lazy(() => import('../start/StartScreen'))
const loadPalette = () => import('./CommandPalette')
const CommandPalette = lazy(loadPalette)
const Shortcuts = lazy(() => import('./ShortcutsDialog'))
const About = lazy(() => import('./AboutDialog'))
const Matrix = lazy(() => import('../matrix/MatrixDialog'))
const Bundle = lazy(() => import('../bundle/BundleDialog'))

/** Loaded ahead: what is typed right after Ctrl+K belongs into it. */
void firstPaint.then(() => setTimeout(() => void loadPalette(), 1500))

/** What covers the window; loaded when it is first opened. */
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
