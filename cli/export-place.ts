import { fontsToEmbed } from '../raster/fonts'
import type { ExportPlace } from '../shared/exports/writer'
import { pngOf } from './picture'
import type { World } from './world'

/** What the command line gives the writers of exports. */
export function exportPlace({ fontFolder }: World): ExportPlace {
  return {
    fonts: () => fontsToEmbed(fontFolder),
    rasterize: (svg, scale) => pngOf(svg, scale, fontFolder),
    mayLackPictures: false,
  }
}
