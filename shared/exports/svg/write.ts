import { ok } from '../../result'
import { svgOf } from '../drawing'
import type { Writer } from '../writer'

/** The drawing with real text and the fonts in it. */
export const svgWriter: Writer = {
  write: async (design, options, place) => ok(svgOf(design, options, await place.fonts())),
}
