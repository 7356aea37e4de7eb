/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Most pixels of a picture: these need about 700 MB of memory while they are drawn. */
const mostPixels = 80_000_000

/** The same as sentences say it. */
export const mostPixelsWords = `${mostPixels / 1_000_000} megapixels`

/** As many as are drawn within about two seconds. */
const quickPixels = 40_000_000

/** Pixels of a picture for each pixel of the drawing, unless told. */
export const usualScale = 2

/** The pixels of a drawing of that size, each of its pixels `scale` pixels wide. */
export function pixelsOf({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** Whether a picture has more pixels than are ever drawn; what is no number counts as too many. */
export function hasTooManyPixels({ width, height }: Size): boolean {
  return !(width * height <= mostPixels)
}

/** The largest scale at which a drawing of that size can be a picture, in tenths, rounded down. */
export function largestScale(drawing: Size): number {
  return largestWithin(mostPixels, drawing)
}

/** The scale of a picture that nobody chose one for: the usual one, unless the drawing is so large that it would take long. */
export function fittingScale(drawing: Size): number {
  return Math.min(usualScale, largestWithin(quickPixels, drawing))
}

/** In tenths, rounded down; where that is nothing, as it is. */
function largestWithin(pixels: number, { width, height }: Size): number {
  const exact = Math.sqrt(pixels / (width * height))
  return Math.floor(10 * exact) / 10 || exact
}

/** The size in pixels that the root element of an SVG states, as our drawings do; undefined where it states none. */
export function statedSize(svg: string): Size | undefined {
  const root = /^<svg [^>]*>/.exec(svg)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(` ${name}="(\\d+(?:\\.\\d+)?)"`).exec(root)?.[1]),
  )
  return width && height ? { width, height } : undefined
}
