import { lazy, Suspense } from 'react'
import { firstPaint } from '../background/first-paint'
import { useApp } from '../store/store'
import type { Dialog } from '../store/session-slice'

const Confirm = lazy(() => import('./ConfirmDialog'))
const Start = lazy(() => import('../start/StartScreen'))
const loadPalette = () => import('./CommandPalette')
const CommandPalette = lazy(loadPalette)
const Shortcuts = lazy(() => import('./ShortcutsDialog'))
const About = lazy(() => import('./AboutDialog'))
const Bundle = lazy(() => import('../bundle/BundleDialog'))

/** Loaded ahead: what is typed right after Ctrl+K belongs into it. */
void firstPaint.then(() => setTimeout(() => void loadPalette(), 1500))

/** What covers the window; loaded when it is first opened. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog)
  return <Suspense>{dialog && <Opened dialog={dialog} />}</Suspense>
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
    case 'confirm':
      return <Confirm {...dialog} />
  }
}
