import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { DialogChoice } from '../store/session-slice'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { useFocusAtOpen } from '../fields/use-focus-at-open'

interface ConfirmDialogProps {
  title: string
  text: string
  choices: readonly DialogChoice[]
}

/** More do not stand beside each other in the usual width. */
const usualChoices = 3
const lines = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const

/** One question with its answers; Escape means the last one. */
export default function ConfirmDialog({ title, text, choices }: ConfirmDialogProps) {
  const workspace = useWorkspace()
  const first = useFocusAtOpen<HTMLButtonElement>()
  function choose(choice: DialogChoice | undefined) {
    app(workspace).show(null)
    choice?.chosen()
  }
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && choose(choices.at(-1))}>
      <DialogSurface style={{ maxWidth: choices.length > usualChoices ? 640 : 460 }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent style={lines}>{text}</DialogContent>
          <DialogActions fluid>
            {choices.map((choice) => (
              <Button
                key={choice.label}
                ref={choice.primary ? first : undefined}
                appearance={choice.primary ? 'primary' : 'secondary'}
                autoFocus={choice.primary}
                onClick={() => choose(choice)}
              >
                {choice.label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
