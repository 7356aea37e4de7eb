import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { words } from './words'
import { useFocusAtOpen } from '../fields/use-focus-at-open'

const useStyles = makeStyles({
  surface: { maxWidth: '500px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    fontSize: '13px',
    lineHeight: '18px',
    '& h3': { margin: '0 0 2px', fontSize: '12px', lineHeight: '16px', fontWeight: 600 },
    '& ul': { margin: 0, paddingLeft: '18px' },
    '& p': { margin: 0, color: 'var(--muted)' },
  },
})

/** Things of one sort that a change takes along, by name. */
export interface NamesTaken {
  heading: string
  entries: readonly string[]
}

interface Props {
  title: string
  /** What happens to whom; lists without entries are left out. */
  lists: readonly NamesTaken[]
  text: string
  confirm: string
  onConfirm: () => void
  onClose: () => void
}

/** Says what a change takes along before it applies, as one undo step. */
export function ConfirmSheet({ title, lists, text, confirm, onConfirm, onClose }: Props) {
  const styles = useStyles()
  const first = useFocusAtOpen<HTMLButtonElement>()
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {lists
              .filter(({ entries }) => entries.length > 0)
              .map(({ heading, entries }) => (
                <div key={heading}>
                  <h3>{heading}</h3>
                  <ul>
                    {entries.map((entry, index) => (
                      <li key={`${index} ${entry}`}>{entry}</li>
                    ))}
                  </ul>
                </div>
              ))}
            <p>{text}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button
              appearance="primary"
              ref={first}
              autoFocus
              onClick={() => {
                onClose()
                onConfirm()
              }}
            >
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
