import { useEffect, useState } from 'react'
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { nothingDiffers } from '../../shared/powershell/planned/words'
import { later } from '../background/after-a-frame'
import { handOver } from '../commands/export'
import { words as exportWords } from '../commands/words'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { NoteList } from './NoteList'
import { PlanList } from './PlanList'
import { previewOf, type Preview } from './preview-of'
import { useFocusBack } from './use-focus-back'
import { words } from './words'

const useStyles = makeStyles({
  surface: { width: 'min(1080px, calc(100vw - 48px))', maxWidth: 'none', maxHeight: 'calc(100vh - 32px)' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 340px)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto auto',
    columnGap: '16px',
    height: 'min(600px, calc(100vh - 180px))',
    minHeight: '220px',
    overflow: 'hidden',
    color: 'var(--text)',
    fontFamily: 'var(--font)',
  },
  heading: { margin: '0 0 6px', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  counts: { marginLeft: '8px', fontWeight: 400, color: 'var(--muted)' },
  box: {
    minWidth: 0,
    minHeight: 0,
    border: '1px solid var(--line)',
    borderRadius: '6px',
    backgroundColor: 'var(--surface)',
    overflow: 'hidden',
  },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '14px' },
  yes: {
    gridColumn: '1 / -1',
    marginTop: '8px',
    maxHeight: '90px',
    overflowY: 'auto',
    '& label': { fontSize: '14px', overflowWrap: 'anywhere', color: 'var(--text)' },
  },
  failure: { gridColumn: '1 / -1', margin: '8px 0 0', color: 'var(--err)', fontSize: '13px' },
})

/** What is about to be written: the plan, what stands against it, the files. Open errors need a yes that names them. */
export default function BundleDialog() {
  const workspace = useWorkspace()
  const styles = useStyles()
  const [design] = useState(() => app(workspace).design)
  const preview = usePreview(design)
  const [agreed, setAgreed] = useState(false)
  const [isWriting, setWriting] = useState(false)
  const [failure, setFailure] = useState<string>()
  useFocusBack()
  const close = () => app(workspace).show(null)
  const mayWrite = preview !== undefined && !isWriting && (preview.question === undefined || agreed)

  async function write() {
    setWriting(true)
    setFailure(undefined)
    try {
      const outcome = await handOver(workspace, design, 'bundle')
      if (outcome.kind === 'done') close()
      else if (outcome.kind === 'failed') setFailure(outcome.sentence)
    } catch (fault) {
      setFailure(exportWords.exportFailed)
      throw fault
    } finally {
      setWriting(false)
    }
  }

  function showWhatIsWrong(drawer: Preview['drawer']) {
    close()
    if (drawer) app(workspace).openDrawer(drawer)
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !isWriting && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <h2 className={styles.heading}>
              {words.plan}
              {preview && <Counts preview={preview} className={styles.counts} />}
            </h2>
            <h2 className={styles.heading}>{words.before}</h2>
            <div className={styles.box}>
              {preview ? <Plan preview={preview} /> : <Sentence text={words.planning} />}
            </div>
            <div className={styles.box}>{preview && <NoteList notes={preview.notes} />}</div>
            {preview?.question !== undefined && (
              <div className={styles.yes}>
                <Checkbox
                  checked={agreed}
                  onChange={(_, { checked }) => setAgreed(checked === true)}
                  label={preview.question}
                />
              </div>
            )}
            {failure !== undefined && (
              <p className={styles.failure} role="alert">
                {failure}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            {preview?.drawer && <Button onClick={() => showWhatIsWrong(preview.drawer)}>{words.showProblems}</Button>}
            <Button onClick={close} disabled={isWriting}>
              {words.cancel}
            </Button>
            <Button appearance="primary" disabled={!mayWrite} onClick={() => void write()}>
              {isWriting ? words.writing : words.write}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** Found after the dialog is painted: of a large design it takes longer than a frame. */
function usePreview(design: Parameters<typeof previewOf>[0]): Preview | undefined {
  const workspace = useWorkspace()
  const [preview, setPreview] = useState<Preview>()
  useEffect(() => {
    const finding = later(workspace, 'seen', () => setPreview(previewOf(design, workspace.platform.kind)))
    finding.soon()
    return finding.never
  }, [workspace, design])
  return preview
}

function Plan({ preview: { lines, notes } }: { preview: Preview }) {
  if (lines.length > 0) return <PlanList lines={lines} />
  return <Sentence text={notes.some(({ key }) => key === 'blocked') ? words.onlyBlocked : nothingDiffers} />
}

function Counts({ preview: { lines, counts }, className }: { preview: Preview; className: string }) {
  if (lines.length === 0) return null
  return <span className={className}>{words.summary(counts.added, counts.changed, counts.removed)}</span>
}

function Sentence({ text }: { text: string }) {
  const styles = useStyles()
  return (
    <p className={styles.empty} role="status">
      {text}
    </p>
  )
}
