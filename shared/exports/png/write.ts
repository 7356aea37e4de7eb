import { usualScale } from '../../picture-size'
import { svgOf } from '../drawing'
import type { Writer } from '../writer'

/** The drawing in pixels. Who draws them has the fonts, so they need not travel along. */
export const pngWriter: Writer = {
  write: (design, options, place) => place.rasterize(svgOf(design, options), options.scale ?? usualScale),
}
