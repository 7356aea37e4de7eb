import { useEffect, useState } from 'react'
import { Document20Regular } from '@fluentui/react-icons'
import { readDesign } from '../../shared/file/design-file'
import type { RecentFile } from '../../shared/ipc/files'
import type { Design } from '../../shared/model/design'
import { openRecent } from '../commands/file'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { Thumbnail } from './Thumbnail'
import { words } from './words'

/** The files used last, each with a picture of what is in it now. */
export function RecentFiles() {
  const workspace = useWorkspace()
  const [files, setFiles] = useState<readonly RecentFile[]>([])
  const pictures = usePictures(files)
  useEffect(() => void workspace.platform.listRecent().then(setFiles), [workspace])
  return (
    <>
      <h2>{words.recent}</h2>
      {files.length === 0 && <p>{words.noRecent}</p>}
      {files.map(({ id, name, folder }) => (
        <button key={id} type="button" className="recent-file" onClick={() => void openRecent(workspace, id)}>
          <Picture make={pictures.get(id)} />
          <b>{name}</b>
          <small>{folder}</small>
        </button>
      ))}
    </>
  )
}

function Picture({ make }: { make: (() => Design) | undefined }) {
  if (make) return <Thumbnail make={make} />
  return (
    <span className="thumbnail" aria-hidden>
      <Document20Regular />
    </span>
  )
}

type Pictures = ReadonlyMap<string, () => Design>

/** Read one after the other, so that the start screen answers meanwhile. */
function usePictures(files: readonly RecentFile[]): Pictures {
  const workspace = useWorkspace()
  const [pictures, setPictures] = useState<Pictures>(new Map())
  useEffect(() => {
    let over = false
    const readAll = async () => {
      for (const { id } of files) {
        const design = await designIn(workspace, id)
        if (over) return
        if (design) setPictures((known) => new Map(known).set(id, () => design))
      }
    }
    void readAll()
    return () => void (over = true)
  }, [workspace, files])
  return pictures
}

async function designIn(workspace: Workspace, id: string): Promise<Design | undefined> {
  const text = await workspace.platform.previewRecent(id).catch(() => null)
  if (text === null) return undefined
  const read = readDesign(text)
  return read.ok ? read.value : undefined
}
