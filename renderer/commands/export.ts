import { isBlank } from '../../shared/exports/drawing'
import { formatNamed, type FormatId } from '../../shared/exports/formats'
import type { ExportPlace, NotYet } from '../../shared/exports/writer'
import { fileErrorSentence } from '../../shared/ipc/files'
import { themes } from '../../shared/diagram/theme'
import type { Design } from '../../shared/model/design'
import { fail } from '../../shared/result'
import { drawingOf } from '../canvas/drawing'
import { keptWork } from '../keeping/keep-work'
import { app } from '../store/store'
import { themeNow } from '../styles/use-theme'
import type { Workspace } from '../workspace/workspace'
import { embeddedFonts } from './embedded-fonts'
import { fileNameOf } from './file-name'
import { toldFaults } from './told-faults'
import { words } from './words'

function placeOf({ platform }: Workspace): ExportPlace {
  return {
    fonts: embeddedFonts,
    async rasterize(svg, scale) {
      const picture = await platform.rasterize(svg, scale)
      return picture.ok ? picture : fail(fileErrorSentence(picture.error))
    },
    mayLackPictures: true,
  }
}

/** The whole design in that format, in the colours of the canvas. What stands against handing it over is asked about first. */
export async function exportAs(workspace: Workspace, id: FormatId, scale?: number) {
  // Large pictures take memory that the machine may not have.
  await keptWork(workspace).now()
  const { design } = app(workspace)
  const { what, load } = formatNamed(id)
  if (what === 'picture' && isBlank(design)) return app(workspace).tell('info', words.nothingToExport)
  const { whyNotYet } = await load()
  const notYet = whyNotYet?.(design)
  const writeIt = () => write(workspace, design, id, scale)
  if (notYet) return askFirst(workspace, notYet, () => void toldFaults(workspace, writeIt))
  await writeIt()
}

function askFirst(workspace: Workspace, notYet: NotYet, exportAnyway: () => void) {
  const { text, drawer } = questionOf(notYet)
  app(workspace).show({
    kind: 'confirm',
    title: words.bundleAnyway,
    text,
    choices: [
      { label: words.showProblems, primary: true, chosen: () => app(workspace).openDrawer(drawer) },
      { label: words.exportAnyway, chosen: exportAnyway },
      { label: words.cancel, chosen: () => undefined },
    ],
  })
}

function questionOf(notYet: NotYet) {
  return notYet.kind === 'openErrors'
    ? ({ text: words.openErrors(notYet.count), drawer: 'problems' } as const)
    : ({ text: words.incomplete(notYet.reason), drawer: 'script' } as const)
}

async function write(workspace: Workspace, design: Design, id: FormatId, scale?: number) {
  const { extension, load } = formatNamed(id)
  const writer = await load()
  const { routed } = drawingOf(design)
  const content = await writer.write(design, { theme: themes[themeNow(workspace)], scale, routed }, placeOf(workspace))
  if (!content.ok) return app(workspace).tell('error', content.error)
  const suggestedName = fileNameOf(design.title, extension)
  const result = await workspace.platform.exportFile({ format: id, suggestedName, content: content.value })
  if (result.ok) app(workspace).tell('success', words.exported(result.value.name))
  else if (result.error.code !== 'cancelled') app(workspace).tell('error', fileErrorSentence(result.error))
}
