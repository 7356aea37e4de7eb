import { writeDesign } from '../../shared/file/design-file'
import { fileErrorSentence, type KeepResult } from '../../shared/ipc/files'
import type { Design } from '../../shared/model/design'
import { itemList } from '../../shared/model/lists'
import type { FileText } from '../platform/platform'
import { background } from '../background/background'
import { app, appStore } from '../store/store'
import { isLarge } from '../store/large'
import { partOf, type Workspace } from '../workspace/workspace'
import { createKeeper } from './keeper'

/** When the worker has not written the work by then, the window does: in a huge design that stops it for a moment. */
const workerHas = { usual: 900, huge: 5000 }
const hugeFrom = 2000
const tellAgainAfter = 60_000

/** Keeps the unsaved work of a workspace, so that a crash costs at most two seconds of it. */
export const keptWork = partOf((workspace: Workspace) => {
  let kept: Design | undefined
  /** Whether something may be kept that is saved now. */
  let hasEntry = false
  /** Counts writes, and what drops them: an answer to an earlier one says nothing any more. */
  let turn = 0
  let told: { code: string; at: number } | undefined

  const isSaved = () => app(workspace).design === app(workspace).saved
  const keeper = createKeeper({ hasNew: () => !isSaved() && app(workspace).design !== kept, write })

  async function write(atOnce: boolean): Promise<boolean> {
    turn += 1
    const own = turn
    const { design, file, visit } = app(workspace)
    const text = await textOf(workspace, design, atOnce)
    // Saved, undone, kept in a newer state, or replaced by another design while it was written.
    if (isSaved() || own !== turn || app(workspace).visit !== visit) return true
    hasEntry = true
    const result = await workspace.platform.saveRecovery({ name: design.title, text, file })
    if (result.ok && own === turn) kept = design
    tellFailure(result)
    return result.ok
  }

  /** Once, and again every minute for as long as it lasts. */
  function tellFailure(result: KeepResult) {
    if (result.ok) return void (told = undefined)
    const { code } = result.error
    if (told?.code === code && Date.now() - told.at < tellAgainAfter) return
    told = { code, at: Date.now() }
    app(workspace).tell('error', fileErrorSentence(result.error))
  }

  /** What is saved, or undone to what is saved, needs no keeping. */
  async function dropIfSaved() {
    if (!isSaved() || !hasEntry) return
    turn += 1
    hasEntry = false
    kept = undefined
    await workspace.platform.discardRecovery()
  }

  return {
    /** From now on, and on every occasion on which the window might end. */
    start() {
      appStore(workspace).subscribe((state, before) => {
        if (state.design === before.design && state.saved === before.saved) return
        if (isSaved()) void dropIfSaved()
        else keeper.changed()
      })
      addEventListener('error', () => void keeper.now())
      addEventListener('blur', () => void keeper.now())
      addEventListener('pagehide', () => void keeper.now({ atOnce: true }))
      document.addEventListener('visibilitychange', () => void keeper.now())
    },

    /** Before anything risky. */
    now: keeper.now,
    dropIfSaved,
    /** Whether the unsaved work, as it is now, would be there after the window ended. */
    isKept: () => app(workspace).design === kept,

    /** What is shown comes from an entry that is this window's own now. */
    adopted() {
      hasEntry = true
    },
  }
})

/** The text of a file, or a blob of it: a large design is written beside the window, unless there is no time. */
function textOf(workspace: Workspace, design: Design, atOnce: boolean): FileText | Promise<FileText> {
  if (atOnce || !isLarge(design)) return writeDesign(design)
  const isHuge = itemList(design.items).filter(({ kind }) => kind === 'server').length > hugeFrom
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(writeDesign(design)), isHuge ? workerHas.huge : workerHas.usual)
    background(workspace).write((file) => {
      clearTimeout(late)
      resolve(file)
    })
  })
}
