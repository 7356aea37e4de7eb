import type { ReactNode } from 'react'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

/** Something to read, and a button that closes it. */
export function InfoDialog({ title, children, width = 520 }: { title: string; children: ReactNode; width?: number }) {
  const workspace = useWorkspace()
  const close = () => app(workspace).show(null)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface style={{ maxWidth: width }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent tabIndex={0}>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
