import { useEffect, useState } from 'react'
import { Button } from '@fluentui/react-components'
import { readDesign } from '../../shared/file/design-file'
import type { RecoveryEntry, RecoveryPreview } from '../../shared/ipc/files'
import type { Design } from '../../shared/model/design'
import { apartSentence } from '../names/apart-words'
import { useWorkspace } from '../workspace/use-workspace'
import { recover } from './recovery'
import { Thumbnail } from './Thumbnail'
import { words } from './words'

/** Offers what windows that ended without saving left behind. */
export function Recovered() {
  const workspace = useWorkspace()
  const [entries, setEntries] = useState<readonly RecoveryEntry[]>([])
  const load = () => void workspace.platform.listRecovery().then(setEntries)
  useEffect(load, [workspace])
  if (entries.length === 0) return null
  return (
    <section className="recovered">
      <h2>{words.recovery}</h2>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} onGone={load} />
      ))}
    </section>
  )
}

/** One entry with time, name, picture, and what it has otherwise than its file. */
function Entry({ entry, onGone }: { entry: RecoveryEntry; onGone(): void }) {
  const workspace = useWorkspace()
  const { id, name, savedAt, fileName } = entry
  const [seen, setSeen] = useState<Seen>()
  useEffect(
    () => void workspace.platform.previewRecovery(id).then((preview) => setSeen(seenIn(preview, fileName !== null))),
    [workspace, id, fileName],
  )
  return (
    <div>
      {seen?.make && <Thumbnail make={seen.make} />}
      <div>
        <b>{name}</b>
        <small>{`${words.inFile(fileName)}, ${words.savedAt(new Date(savedAt))}`}</small>
        {seen?.difference && <small>{seen.difference}</small>}
      </div>
      <Button size="small" appearance="primary" onClick={() => void recover(workspace, id)}>
        {words.recover}
      </Button>
      <Button size="small" onClick={() => void workspace.platform.discardRecovery(id).then(onGone)}>
        {words.discard}
      </Button>
    </div>
  )
}

interface Seen {
  make?: () => Design
  difference: string
}

/** More would hold up the start screen; it can still be opened. */
const mostToShow = 4_000_000

function seenIn(preview: RecoveryPreview | null, hasFile: boolean): Seen {
  if (!preview || preview.text.length > mostToShow) return { difference: '' }
  const work = readDesign(preview.text)
  if (!work.ok) return { difference: words.unreadable }
  const make = () => work.value
  const file = preview.fileText === null ? undefined : readDesign(preview.fileText)
  if (file?.ok) return { make, difference: apartSentence(work.value, file.value) }
  return { make, difference: hasFile ? words.noFile : '' }
}
