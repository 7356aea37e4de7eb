import { fittingScale, statedSize, usualScale } from '../../picture-size'
import { svgOf } from '../drawing'
import type { Writer } from '../writer'

/** The drawing in pixels. Who draws them has the fonts, so they need not travel along. */
export const pngWriter: Writer = {
  write(design, options, place) {
    const svg = svgOf(design, options)
    return place.rasterize(svg, scaleOf(svg, options.scale))
  },
}

function scaleOf(svg: string, scale: number | 'fitting' = usualScale): number {
  if (scale !== 'fitting') return scale
  const drawing = statedSize(svg)
  return drawing ? fittingScale(drawing) : usualScale
}
