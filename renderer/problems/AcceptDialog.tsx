import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
} from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import { acceptFinding } from '../../shared/edits/accept'
import { isoToday } from '../../shared/iso-date'
import { sentence } from '../../shared/rules/check'
import type { PlainFinding } from '../background/messages'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { expiryProblem } from './expiry'
import { words } from './words'

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignItems: 'start' },
  finding: { margin: 0, color: 'var(--muted)' },
})

/** Who accepted a problem of this design last. */
function authorNow(workspace: Workspace): string {
  const { design, author } = app(workspace)
  return design.accepted.findLast((one) => one.author)?.author ?? author
}

/** Asks for the reason with which a finding is accepted. */
export function AcceptDialog({ finding, onClose }: { finding: PlainFinding; onClose: () => void }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const [author, setAuthor] = useState(() => authorNow(workspace))
  const [expires, setExpires] = useState('')
  const { rule, subject } = finding
  const today = isoToday()
  const problem = expiryProblem(expires, today)

  function accept(event: FormEvent) {
    event.preventDefault()
    if (problem !== undefined || reason.trim() === '') return
    const acceptance = {
      rule,
      subject,
      reason: reason.trim(),
      ...(author.trim() && { author: author.trim() }),
      date: today,
      ...(expires && { expires }),
    }
    app(workspace).apply(words.acceptedStep(rule), acceptFinding(acceptance))
    onClose()
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form noValidate onSubmit={accept}>
          <DialogBody>
            <DialogTitle>{words.dialogTitle(rule)}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.finding}>{sentence(finding)}</p>
              <Field label={words.reason} hint={words.reasonHint} required>
                <Textarea autoFocus value={reason} onChange={(_, data) => setReason(data.value)} />
              </Field>
              <div className={styles.pair}>
                <Field label={words.author}>
                  <Input value={author} onChange={(_, data) => setAuthor(data.value)} />
                </Field>
                <Field
                  label={words.until}
                  {...(problem === undefined ? { hint: words.untilHint } : { validationMessage: problem })}
                >
                  <Input type="date" min={today} value={expires} onChange={(_, data) => setExpires(data.value)} />
                </Field>
              </div>
            </DialogContent>
            <DialogActions>
              <Button appearance="secondary" onClick={onClose}>
                {words.cancel}
              </Button>
              <Button type="submit" appearance="primary" disabled={reason.trim() === '' || problem !== undefined}>
                {words.confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
