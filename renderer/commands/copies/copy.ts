import { createStore } from 'zustand'
import { clipOf, type Clip } from '../../../shared/edits/paste/clip'
import { writeClip } from '../../../shared/file/clip-file'
import type { Design } from '../../../shared/model/design'
import { app } from '../../store/store'
import { partOf, type Workspace } from '../../workspace/workspace'
import { toldFaults } from '../told-faults'
import { packedClip } from './clip-text'
import { pictureOf } from './picture'
import { readableList } from './readable'
import { words } from './words'

/** What this window copied last: until it is in the system's clipboard, and where that cannot be written. */
const latest = partOf(() =>
  createStore<{ clip: Clip | null; isWritten: boolean }>(() => ({ clip: null, isWritten: false })),
)

/** What this window copied and the system's clipboard does not have. */
export function unwrittenClip(workspace: Workspace): Clip | null {
  const { clip, isWritten } = latest(workspace).getState()
  return isWritten ? null : clip
}

/**
 * Copies what was selected: at once for this window, then to the system's clipboard, as objects, as a list that reads, and as soon
 * as it is drawn as a picture; that the clipboard could not be given it is told. Undefined where there is nothing to copy.
 */
export function copy(workspace: Workspace, design: Design, selection: readonly string[]): Promise<void> | undefined {
  const clip = clipOf(design, selection)
  if (clip.ids.length === 0) {
    app(workspace).tell('info', words.nothingCopied)
    return undefined
  }
  latest(workspace).setState({ clip, isWritten: false })
  return toldFaults(workspace, words.cannotWrite, () => write(workspace, clip))
}

async function write(workspace: Workspace, clip: Clip) {
  const text = `${readableList(clip)}\n\n${words.pasteBack}\n${await packedClip(clip)}\n`
  const content = { text, objects: writeClip(clip) }
  if (!(await wrote(workspace, content))) return app(workspace).tell('warning', words.cannotWrite)
  if (latest(workspace).getState().clip !== clip) return
  latest(workspace).setState({ isWritten: true })
  const picture = await pictureOf(workspace, clip)
  // Somebody may have copied something else meanwhile, here or in another program.
  if (picture && latest(workspace).getState().clip === clip && document.hasFocus())
    await wrote(workspace, { ...content, picture })
}

async function wrote({ platform }: Workspace, content: Parameters<typeof platform.writeObjects>[0]): Promise<boolean> {
  try {
    await platform.writeObjects(content)
    return true
  } catch {
    return false
  }
}
