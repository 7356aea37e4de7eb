import { Resvg, renderAsync } from '@resvg/resvg-js'
import type { ResvgRenderOptions } from '@resvg/resvg-js'
import { missingCharacters, missingMark } from '../shared/diagram/text'
import { hasTooManyPixels, largestScale, pixelsOf, statedSize, usualScale } from '../shared/picture-size'
import { fail, ok } from '../shared/result'
import type { Result } from '../shared/result'
import { fontFiles } from './fonts'

export interface RenderPngOptions {
  /** Pixels of the picture for each pixel of the drawing; 2 unless told. */
  scale?: number
  /** Where the bundled fonts lie. Fonts of the machine are never used, so that a picture is the same everywhere. */
  fontFolder: string
}

export type PngError =
  { kind: 'tooLarge'; width: number; height: number; largestScale: number } | { kind: 'notDrawable'; reason: string }

/** The bytes of a PNG file of a drawing made by `renderSvg`. Fails when it would have more pixels than are ever drawn. */
export async function renderPng(
  svg: string,
  { scale = usualScale, fontFolder }: RenderPngOptions,
): Promise<Result<Uint8Array, PngError>> {
  try {
    const font = { loadSystemFonts: false, fontFiles: fontFiles(fontFolder), defaultFontFamily: 'Inter' }
    const markup = withVisibleGaps(svg)
    // Reading a large drawing twice takes seconds.
    const drawing = statedSize(markup) ?? new Resvg(markup, { font })
    const pixels = pixelsOf(drawing, scale)
    if (hasTooManyPixels(pixels)) return fail({ kind: 'tooLarge', ...pixels, largestScale: largestScale(drawing) })
    const options: ResvgRenderOptions = { font, fitTo: { mode: 'zoom', value: scale } }
    return ok((await renderAsync(markup, options)).asPng())
  } catch (error) {
    return fail({ kind: 'notDrawable', reason: error instanceof Error ? error.message : String(error) })
  }
}

/** Characters that the bundled font lacks would vanish: a box shows that something stands there. */
function withVisibleGaps(svg: string): string {
  const missing = new Set(missingCharacters(svg))
  return missing.size === 0
    ? svg
    : svg.replace(/[^\u0000-\u007F]/gu, (character) => (missing.has(character) ? missingMark : character))
}
