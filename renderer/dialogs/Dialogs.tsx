import { lazy, Suspense } from 'react'
import { useApp } from '../store/store'
import type { Dialog } from '../store/session-slice'

const Confirm = lazy(() => import('./ConfirmDialog'))
const Start = lazy(() => import('../start/StartScreen'))
const CommandPalette = lazy(() => import('./CommandPalette'))
const Shortcuts = lazy(() => import('./ShortcutsDialog'))
const About = lazy(() => import('./AboutDialog'))

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
    case 'confirm':
      return <Confirm {...dialog} />
  }
}
