import { isBlank } from '../../shared/exports/drawing'
import { formatNamed, type FormatId } from '../../shared/exports/formats'
import type { ExportOptions, ExportPlace } from '../../shared/exports/writer'
import { fileErrorSentence } from '../../shared/ipc/files'
import { themes } from '../../shared/diagram/theme'
import type { Design } from '../../shared/model/design'
import { fail } from '../../shared/result'
import { coloursNow } from '../canvas/colours'
import { drawingOf } from '../canvas/drawing'
import { keptWork } from '../keeping/keep-work'
import { app } from '../store/store'
import { themeNow } from '../styles/use-theme'
import type { Workspace } from '../workspace/workspace'
import { embeddedFonts } from './embedded-fonts'
import { fileNameOf } from './file-name'
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

/** What of a format is wanted. */
export type Wanted = Pick<ExportOptions, 'scale' | 'list'>

/** The whole design in that format, in the colours of the canvas. Of a bundle a dialog shows first what would be written. */
export async function exportAs(workspace: Workspace, id: FormatId, wanted: Wanted = {}) {
  const { design } = app(workspace)
  const { what } = formatNamed(id)
  if (what === 'bundle') return app(workspace).show({ kind: what })
  if (isBlank(design)) return app(workspace).tell('info', words.nothingToExport)
  const outcome = await handOver(workspace, design, id, wanted)
  if (outcome.kind === 'failed') app(workspace).tell('error', outcome.sentence)
}

/** How handing over ended; the sentence of a failure is for a person. */
export type HandedOver =
  { readonly kind: 'done' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly sentence: string }

/** Writes the design in that format where a person chooses, and tells of it. */
export async function handOver(
  workspace: Workspace,
  design: Design,
  id: FormatId,
  wanted: Wanted = {},
): Promise<HandedOver> {
  // Large pictures take memory that the machine may not have.
  await keptWork(workspace).now()
  const { what, extension, load } = formatNamed(id)
  const writer = await load()
  const { ownHops } = app(workspace)
  const drawn = what === 'list' ? {} : { routed: drawingOf(design).routed, ownHops: what === 'picture' && ownHops }
  const theme = themes[themeNow(workspace)]
  const colours = what === 'picture' ? coloursNow(workspace, theme) : undefined
  const options = { theme, ...wanted, ...drawn, colours }
  const content = await writer.write(design, options, placeOf(workspace))
  if (!content.ok) return { kind: 'failed', sentence: content.error }
  const part = wanted.list === undefined ? '' : ` ${wanted.list}`
  const suggestedName = fileNameOf(design.title + part, extension)
  const result = await workspace.platform.exportFile({ format: id, suggestedName, content: content.value })
  if (!result.ok) {
    if (result.error.code === 'cancelled') return { kind: 'cancelled' }
    return { kind: 'failed', sentence: fileErrorSentence(result.error) }
  }
  app(workspace).tell('success', words.exported(result.value.name))
  return { kind: 'done' }
}
