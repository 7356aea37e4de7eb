import { renderPng } from '../raster/render-png'
import type { RasterizeResult } from '../shared/ipc/files'
import { fail } from '../shared/result'

/** The page's drawing as PNG, with the bundled fonts: the same bytes as from the command line. */
export async function rasterize(svg: string, scale: number, fontFolder: string): Promise<RasterizeResult> {
  if (reachesOutside(svg)) return fail({ code: 'notADrawing' })
  const picture = await renderPng(svg, { scale, fontFolder })
  if (picture.ok) return picture
  return fail({ code: picture.error.kind === 'tooLarge' ? 'tooManyPixels' : 'notADrawing' })
}

/** An image may name a file, which resvg would read for the page; entities could hide one. */
function reachesOutside(svg: string): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(svg) || /href\s*=\s*["'](?!#|data:image\/(png|jpeg);)/i.test(svg)
}
