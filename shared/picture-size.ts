/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Most pixels of a picture: more would need several gigabytes of memory. */
const mostPixels = 150_000_000

/** The same as sentences say it. */
export const mostPixelsWords = `${mostPixels / 1_000_000} megapixels`

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
export function largestScale({ width, height }: Size): number {
  return Math.floor(10 * Math.sqrt(mostPixels / (width * height))) / 10
}
