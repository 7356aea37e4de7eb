import type { Point } from '../../../shared/diagram/scene'
import type { Clip } from '../../../shared/edits/paste/clip'
import { pasteClip } from '../../../shared/edits/paste/paste'
import { newItems, newOnCanvas } from '../../../shared/edits/duplicate'
import type { DesignFileError } from '../../../shared/file/design-file'
import type { Design } from '../../../shared/model/design'
import { viewBox, viewCentre } from '../../canvas/view/view'
import { showText } from '../file'
import { mayReplace } from '../unsaved'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { clipInText } from './clip-text'
import { unwrittenClip } from './copy'
import { placingCopies } from './place-copies'
import { pointOnDrawing } from './pointer'
import { steps, words } from './words'

/** Pastes what the system's clipboard has, at that point of the drawing, else at the pointer. */
export async function pasteFromClipboard(workspace: Workspace, at?: Point) {
  const text = unwrittenClip(workspace) ? '' : await readText(workspace)
  if (text === undefined) return app(workspace).tell('warning', words.cannotRead)
  await pasteText(workspace, text, at)
}

async function readText({ platform }: Workspace): Promise<string | undefined> {
  try {
    return await platform.readObjects()
  } catch {
    return undefined
  }
}

/** Pastes what is in a text from the clipboard. What is no text of ours is told of, and changes nothing. */
export async function pasteText(workspace: Workspace, text: string, at?: Point) {
  const own = unwrittenClip(workspace)
  if (own) return paste(workspace, own, at)
  const found = await clipInText(text)
  if (!found) return app(workspace).tell('info', words.nothingToPaste)
  if (!found.ok) return app(workspace).tell('error', whyNot(found.error))
  if (isWholeFile(text)) return offer(workspace, found.value, text, at)
  paste(workspace, found.value, at)
}

function whyNot({ code }: DesignFileError): string {
  return code === 'tooNew' ? words.clipTooNew : words.clipDamaged
}

function isWholeFile(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"/.test(text)
}

function paste(workspace: Workspace, clip: Clip, at: Point | undefined) {
  const before = app(workspace).design
  const point = at ?? pointOnDrawing(workspace) ?? viewCentre(workspace)
  app(workspace).apply(steps.paste, placingCopies(pasteClip(clip), point, viewBox(workspace)), {
    select: (after, former) => seen(former, after),
  })
  const { design, tell } = app(workspace)
  if (newItems(before, design).length === 0) tell('info', words.nothingFits)
}

/** What stands on the canvas; of connectors alone these. */
function seen(before: Design, after: Design): readonly string[] {
  const placed = newOnCanvas(before, after)
  return placed.length > 0 ? placed : newItems(before, after)
}

/** The text of a whole file may be meant as a drawing of its own. */
function offer(workspace: Workspace, clip: Clip, text: string, at: Point | undefined) {
  const { title, layout } = clip.design
  const open = async () => {
    if (await mayReplace(workspace)) showText(workspace, text, null, words.fromClipboard, true)
  }
  app(workspace).show({
    kind: 'confirm',
    title: words.wholeTitle(title),
    text: words.wholeText(clip.ids.filter((id) => layout[id]).length),
    choices: [
      { label: words.pasteObjects, primary: true, chosen: () => paste(workspace, clip, at) },
      { label: words.openIt, chosen: () => void open() },
      { label: words.cancel, chosen: () => undefined },
    ],
  })
}
