import { renderPng } from '../raster/render-png'
import { mostPixelsWords, usualScale } from '../shared/picture-size'
import { fail, ok, type Result } from '../shared/result'
import { quoted } from './words'

const scales = { smallest: 0.1, largest: 100 } as const

/** `--scale` as a number; absent gives the default. */
export function scaleOf(entered: string | undefined): Result<number, string> {
  if (entered === undefined) return ok(usualScale)
  const scale = /^\d+(\.\d+)?$/.test(entered) ? Number(entered) : Number.NaN
  if (scale >= scales.smallest && scale <= scales.largest) return ok(scale)
  return fail(
    `The scale ${quoted(entered)} cannot be used: give a number from ${scales.smallest} to ${scales.largest}, such as 2.`,
  )
}

/** The drawing as PNG, the same bytes as from the desktop application. */
export async function pngOf(svg: string, scale: number, fontFolder: string): Promise<Result<Uint8Array, string>> {
  const picture = await renderPng(svg, { scale, fontFolder })
  if (picture.ok) return picture
  const { error } = picture
  if (error.kind === 'notDrawable') return fail(`The design cannot be drawn as PNG (${error.reason}): draw it as SVG.`)
  const { width, height, largestScale } = error
  return fail(
    `At scale ${scale} the picture would be ${width} × ${height} pixels, more than ${mostPixelsWords}: use a scale up to ${largestScale}, or draw it as SVG.`,
  )
}
