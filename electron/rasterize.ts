import { renderAsync, Resvg } from '@resvg/resvg-js'
import { pixelLimit, type RasterizeResult } from '../shared/ipc/files'
import { fail, ok } from '../shared/result'

/** The SVG as PNG, with the app's own fonts only: the same bytes on every machine. */
export async function rasterize(svg: string, scale: number, fontFiles: string[]): Promise<RasterizeResult> {
  if (reachesOutside(svg)) return fail({ code: 'notADrawing' })
  const options = {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
  } as const
  try {
    const { width, height } = new Resvg(svg, options)
    if (width * height * scale * scale > pixelLimit) return fail({ code: 'tooManyPixels' })
    return ok(new Uint8Array((await renderAsync(svg, options)).asPng()))
  } catch {
    return fail({ code: 'notADrawing' })
  }
}

/** An image may name a file, which resvg would read; entities could hide one. */
function reachesOutside(svg: string): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(svg) || /href\s*=\s*["'](?!#|data:image\/(png|jpeg);)/i.test(svg)
}
